package dev.cairn.ui.palette;

import dev.cairn.study.Library;
import dev.cairn.ui.Messages;
import dev.cairn.ui.palette.Catalogue.Findings;
import java.util.List;
import java.util.Optional;

/** What a quick entry would do, each kind worked out by those who know it. */
record QuickOffers(Library library, Sheets sheets, Present present) {

    /** @param found what fits the words of the entry; empty while it is being looked for */
    List<Offer> of(Typed entry, Optional<Findings> found) {
        return switch (entry) {
            case Typed.Ticks ticks -> new TickOffers(library, sheets, present).all(ticks);
            case Typed.Skip skip -> skips(skip, found.filter(it -> present.complete()));
            case Typed.Add add -> new AddOffers(library, present).of(add);
            case Typed.Go go -> List.of(new GoOffers(present).of(go));
            case Typed.Log log -> List.of(new LogOffers(library, present).of(log));
            case Typed.Bare bare -> List.of(Offer.hint(bare.verb(), hint(bare.verb())));
            case Typed.TooLong much ->
                List.of(Offer.refused(much.verb(), Messages.text("palette.long", much.length(), EntryReader.LONGEST)));
        };
    }

    private List<Offer> skips(Typed.Skip skip, Optional<Findings> found) {
        return found.map(it -> new SkipOffers(library, present).of(skip, it.best()))
                .orElseGet(() -> List.of(Offer.waiting(Verb.SKIP, Messages.text("palette.reading"))));
    }

    private static String hint(Verb verb) {
        return switch (verb) {
            case TICK -> Messages.text("palette.hint.tick");
            case UNTICK -> Messages.text("palette.hint.untick");
            case SKIP -> Messages.text("palette.hint.skip");
            case ADD -> Messages.text("palette.hint.add");
            case GO -> Messages.text("palette.hint.go");
            case LOG -> Messages.text("palette.hint.log");
        };
    }
}
