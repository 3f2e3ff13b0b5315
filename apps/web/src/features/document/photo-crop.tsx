import { useEffect, useRef, useState } from 'react';
import ReactCrop, { centerCrop, makeAspectCrop, type PercentCrop } from 'react-image-crop';
import 'react-image-crop/dist/ReactCrop.css';
import { Button } from '../../ui/button';
import './photo-crop.css';
import { useDocumentPhrases } from './phrases';

type Props = { file: File; onUse: (file: File) => void; onOther: () => void };
const WHOLE: PercentCrop = { unit: '%', x: 0, y: 0, width: 100, height: 100 };

/** Cuts on this device: what is left out is never sent. */
async function cut(image: HTMLImageElement, { x, y, width, height }: PercentCrop, name: string) {
  const [wide, high] = [image.naturalWidth / 100, image.naturalHeight / 100];
  const canvas = Object.assign(document.createElement('canvas'), {
    width: Math.round(width * wide),
    height: Math.round(height * high),
  });
  canvas.getContext('2d')?.drawImage(image, x * wide, y * high, width * wide, height * high, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.92));
  return blob && new File([blob], name.replace(/\.[^.]*$/, '.jpg'), { type: 'image/jpeg' });
}

/** A square of the photo, to drag or to move with the arrow keys; or the whole photo. */
export default function PhotoCrop({ file, onUse, onOther }: Props) {
  const t = useDocumentPhrases();
  const image = useRef<HTMLImageElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [address, setAddress] = useState<string>();
  const [crop, setCrop] = useState<PercentCrop>();
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    heading.current?.focus();
    return () => URL.revokeObjectURL(made);
  }, [file]);
  const begin = ({ naturalWidth, naturalHeight }: HTMLImageElement) =>
    setCrop(centerCrop(makeAspectCrop({ unit: '%', width: 80 }, 1, naturalWidth, naturalHeight), naturalWidth, naturalHeight));
  const use = async () => {
    const made = image.current && (await cut(image.current, crop?.width ? crop : WHOLE, file.name));
    onUse(made ?? file);
  };
  return (
    <div className="stack">
      <h3 ref={heading} tabIndex={-1}>
        {t('crop.title')}
      </h3>
      <p className="help">{t('crop.help')}</p>
      {address && (
        <ReactCrop
          className="photo-crop"
          aspect={1}
          keepSelection
          crop={crop}
          onChange={(_, next) => setCrop(next)}
          ariaLabels={labels(t('crop.area'))}
        >
          <img
            ref={image}
            src={address}
            alt={t('crop.alt')}
            onLoad={({ currentTarget }) => begin(currentTarget)}
            onError={() => onUse(file)}
          />
        </ReactCrop>
      )}
      <p className="row">
        <Button onPress={() => void use()}>{t('crop.use')}</Button>
        <Button look="second" onPress={() => onUse(file)}>
          {t('crop.whole')}
        </Button>
        <Button look="link" size="tall" onPress={onOther}>
          {t('crop.other')}
        </Button>
      </p>
    </div>
  );
}
const labels = (area: string) => ({
  cropArea: area,
  nwDragHandle: area,
  nDragHandle: area,
  neDragHandle: area,
  eDragHandle: area,
  seDragHandle: area,
  sDragHandle: area,
  swDragHandle: area,
  wDragHandle: area,
});
