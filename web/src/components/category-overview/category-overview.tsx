import { useContent } from '../../content';
import type { Category, Gene, Medicine } from '../../generated/report';
import { CategoryIcon } from '../category-mark/category-icon';
import { CATEGORY_ORDER } from '../category-mark/category-mark';
import { InPageLink } from '../in-page-link/in-page-link';

export interface CategoryOverviewProps {
  medicines: Pick<Medicine, 'category'>[];
  genes: Pick<Gene, 'status'>[];
  // Those of the medicines that the person takes.
  yours?: Pick<Medicine, 'category'>[];
}

// All six categories, also the empty ones, and how much of the file could be read at all.
export function CategoryOverview({ medicines, genes, yours = [] }: CategoryOverviewProps) {
  const { overview } = useContent();
  const inCategory = (category: Category) => medicines.filter((medicine) => medicine.category === category).length;
  const withStatus = (status: Gene['status']) => genes.filter((gene) => gene.status === status).length;
  const unclear = inCategory('cannot-tell');
  return (
    <>
      <ul class="rx-overview">
        {CATEGORY_ORDER.map((category) => (
          <Tile key={category} category={category} count={inCategory(category)} yours={yours.filter((each) => each.category === category).length} />
        ))}
      </ul>
      {unclear > 0 && <p class="rx-overview__unclear">{overview.cannotTell(unclear, medicines.length)}</p>}
      <p>
        {overview.genes(withStatus('called'), withStatus('ambiguous'), withStatus('not-callable'), genes.length)}
      </p>
    </>
  );
}

// A category that holds the person's own medicines alone has no list further down.
function Tile({ category, count, yours }: { category: Category; count: number; yours: number }) {
  const { categories, overview, yours: text } = useContent();
  const words = (
    <>
      <CategoryIcon category={category} />
      <span class="rx-overview__name">{categories[category].label}</span>
      <span class="rx-overview__count">
        {count > 0 ? overview.medicines(count) : overview.none}
        {yours > 0 && ', '}
        {yours > 0 && <strong>{text.ofThemYours(yours)}</strong>}
      </span>
    </>
  );
  return (
    <li class={`rx-overview__tile rx-category--${category} ${count > 0 ? '' : 'rx-overview__tile--none'}`}>
      {count > 0 ? <InPageLink to={yours === count ? 'yours' : `category-${category}`}>{words}</InPageLink> : words}
    </li>
  );
}
