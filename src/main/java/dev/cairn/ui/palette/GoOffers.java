package dev.cairn.ui.palette;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.WeekName;
import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.study.Outlook;
import dev.cairn.ui.DayText;
import dev.cairn.ui.Messages;
import dev.cairn.ui.WeekBook;
import dev.cairn.ui.palette.Typed.Where;
import dev.cairn.week.PlanWeek;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Opening a week by its number, or by a day in it. */
record GoOffers(Present present) {
    private static final int DAYS_A_WEEK = 7;

    Offer of(Typed.Go go) {
        return switch (go.where()) {
            case Where.OfPlan it -> ofPlan(it.number());
            case Where.OfCalendar it ->
                calendar(it.week())
                        .map(week -> week(week.span(WeekBook.firstDay()).first()))
                        .orElseGet(() -> Offer.refused(
                                Verb.GO, Messages.text("palette.go.noSuchWeek", Wording.week(it.week()))));
            case Where.Day it -> week(it.date());
            case Where.Nowhere it ->
                Offer.hint(Verb.GO, Messages.text("palette.go.nowhere", Wording.brief(it.words())));
        };
    }

    private Offer week(LocalDate date) {
        var span = WeekBook.span(date);
        return Offer.ready(
                Verb.GO,
                Messages.text("palette.go.says", day(span.first()), day(span.last())),
                Wording.week(span.name(), present.today()),
                List.of(),
                new Deed.Show(date));
    }

    private String day(LocalDate date) {
        return DayText.whole(date) + (date.getYear() == present.today().getYear() ? "" : " " + date.getYear());
    }

    private Offer ofPlan(int number) {
        var outlook = present.outlook();
        var first = outlook == null ? Optional.<WeekSpan>empty() : first(outlook);
        var last = outlook == null ? Optional.<LocalDate>empty() : finish(outlook);
        if (first.isEmpty() || last.isEmpty()) {
            return Offer.refused(Verb.GO, Messages.text("palette.go.noPlan"));
        }
        long count = ChronoUnit.DAYS.between(first.get().first(), last.get()) / DAYS_A_WEEK + 1;
        if (number < 1 || number > count) {
            return Offer.refused(Verb.GO, Messages.text("palette.go.outside", count));
        }
        var found = week(first.get().plus(number - 1).first());
        return Offer.ready(
                Verb.GO,
                Messages.text("palette.go.ofPlan", number, found.says()),
                found.detail(),
                found.lines(),
                found.deed());
    }

    private Optional<WeekSpan> first(Outlook outlook) {
        return PlanWeek.first(outlook, present.single().orElse(RoadmapId.ALL), WeekBook.firstDay());
    }

    private Optional<LocalDate> finish(Outlook outlook) {
        return outlook.roadmaps().keySet().stream()
                .filter(present::isShown)
                .flatMap(id -> outlook.plan().finish(id).stream())
                .max(Comparator.naturalOrder());
    }

    private Optional<WeekName> calendar(Typed.CalendarWeek week) {
        Integer asked = week.year();
        var today = present.today();
        var years =
                asked == null ? Stream.of(today.getYear(), today.getYear() + 1, today.getYear() - 1) : Stream.of(asked);
        return years.flatMap(year -> name(year, week.number()).stream())
                .min(Comparator.comparingLong(it -> Math.abs(
                        ChronoUnit.DAYS.between(today, it.span(DayOfWeek.MONDAY).first()))));
    }

    private static Optional<WeekName> name(@Nullable Integer year, int number) {
        return WeekName.read(year + "-W" + number);
    }
}
