import { useContent } from '../../content';

export function PageFooter({ version }: { version: string | undefined }) {
  const { footer } = useContent();
  return (
    <footer class="rx-footer">
      <div class="rx-width">
        <p>{footer.text}</p>
        <p>
          {footer.licence} {version !== undefined && footer.version(version)}
        </p>
      </div>
    </footer>
  );
}
