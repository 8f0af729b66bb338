package dev.cairn.ui.palette;

/** About how high lines are, in px: the card grows with them before they are drawn. */
final class Heights {
    private static final double HEADING = 32;
    private static final double HIT = 40;
    private static final double SECOND_LINE = 20;
    private static final int LETTERS_A_LINE = 86;

    private Heights() {}

    static double of(Row row) {
        return switch (row) {
            case Row.Heading heading -> HEADING;
            case Row.Hit hit -> HIT + (isLink(hit) ? SECOND_LINE : 0);
            case Row.Quick quick -> offer(quick.offer());
        };
    }

    private static boolean isLink(Row.Hit hit) {
        return hit.item().goal() instanceof Goal.Link link && link.resource().url() != null;
    }

    private static double offer(Offer offer) {
        int lines = Math.min(offer.lines().size(), OfferPane.LINES + 1);
        return HIT
                + SECOND_LINE * Math.floorDiv(offer.says().length(), LETTERS_A_LINE)
                + (offer.detail().isEmpty() ? 0 : SECOND_LINE)
                + (lines == 0 ? 0 : 6 + 21.0 * lines);
    }
}
