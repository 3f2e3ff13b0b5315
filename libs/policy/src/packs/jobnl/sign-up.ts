export { signUp } from '../demo/sign-up.js';
