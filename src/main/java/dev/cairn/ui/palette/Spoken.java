package dev.cairn.ui.palette;

import dev.cairn.ui.Messages;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a line says to somebody who does not see it. */
final class Spoken {
    private Spoken() {}

    static String of(Row row) {
        return switch (row) {
            case Row.Heading heading -> heading.text();
            case Row.Hit hit -> hit(hit);
            case Row.Quick quick -> offer(quick.offer());
        };
    }

    private static String hit(Row.Hit hit) {
        var item = hit.item();
        var kind = Messages.text("palette.kind." + item.kind().name().toLowerCase(Locale.ROOT));
        var key = item.goal() instanceof Goal.Run run ? run.command().key() : "";
        var address = item.goal() instanceof Goal.Link link
                ? link.address().map(Object::toString).orElse("")
                : "";
        var place = item.kind() == Kind.ROADMAP ? "" : hit.place();
        return joined(Stream.of(item.title(), kind, place, key, address));
    }

    private static String offer(Offer offer) {
        var lines = offer.lines().stream()
                .limit(OfferPane.LINES)
                .map(it -> joined(Stream.of(it.number() + " " + it.title(), it.remark())));
        int left = offer.lines().size() - OfferPane.LINES;
        var more = Stream.of(left > 0 ? Messages.text("palette.more", left) : "");
        return joined(
                Stream.of(Stream.of(offer.says(), offer.detail()), lines, more).flatMap(it -> it));
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(it -> !it.isBlank()).collect(Collectors.joining(", "));
    }
}
