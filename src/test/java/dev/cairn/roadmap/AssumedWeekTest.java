package dev.cairn.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the weekly commitments of a document its weeks are reckoned with. */
class AssumedWeekTest {
    @Test
    void noneWhereNoneIsStated() {
        assertThat(About.NOTHING.assumedWeek()).isEmpty();
        assertThat(about("Nothing 0").assumedWeek()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "A 12, A",
        "Relaxed 5 / Brisk 12, Relaxed",
        "Full-time 40 / Part-time intensive 20 / Part-time casual 10 / Sample 20, Part-time intensive",
        "Vollzeit 40 / Teilzeit 15, Teilzeit",
        "Full time 40 / Beside a job 9, Beside a job",
        "Full-time 40, Full-time",
        "Theory 8 / Practice 12 / Community 5 / Total 25, Total",
        "Theory 8 / Practice 12 / Community 5 / The daily split 25, The daily split",
        "Theorie 8 / Praxis 12 / Gesamtaufwand 20, Gesamtaufwand",
        "Light 10 / Twice as much 20, Light",
        "Partial timetable 3 / Teilzeit 9, Teilzeit",
    })
    void oneOfSeveral(String stated, String assumed) {
        assertThat(about(stated).assumedWeek()).map(WeeklyHours::label).contains(assumed);
    }

    private static About about(String stated) {
        var weekly = new ArrayList<WeeklyHours>();
        for (String one : stated.split(" / ", -1)) {
            int hours = one.lastIndexOf(' ');
            double figure = Double.parseDouble(one.substring(hours));
            weekly.add(new WeeklyHours(one.substring(0, hours), MinuteRange.ofHours(figure, figure)));
        }
        return new About(null, null, List.of(), null, null, weekly, List.of(), List.of());
    }
}
