import { useContent } from '../../content';
import { Disclosure } from '../disclosure/disclosure';

// How a visitor can check that nothing leaves the device, without trusting these words.
export function PrivacyPromise() {
  const { privacy } = useContent();
  return (
    <Disclosure summary={privacy.howToCheck} class="rx-disclosure--plain">
      {() => (
        <>
          <ul class="rx-list">
            {privacy.checks.map((check) => (
              <li key={check}>{check}</li>
            ))}
          </ul>
          <p>{privacy.nothingStored}</p>
        </>
      )}
    </Disclosure>
  );
}
