package dev.cairn.export.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.paper.PageSetup;
import dev.cairn.paper.Paper;
import dev.cairn.paper.Printers.Found;
import dev.cairn.paper.Printers.Order;
import dev.cairn.paper.Printers.Outcome;
import dev.cairn.paper.Printers.Sides;
import dev.cairn.paper.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** Against what the commands of CUPS 2.4 were heard to say; PrintingTest asks the real ones. */
class CupsPrintersTest {
    private static final byte[] PDF = {1, 2, 3};
    /** Ends it once it is sent. */
    private static final Progress LATE = (done, of) -> {
        if (done == 1) {
            throw new CancellationException();
        }
    };

    private final List<List<String>> asked = new ArrayList<>();
    private final Map<String, Commands.Ended> answers = new HashMap<>();
    private final CupsPrinters printers = new CupsPrinters(
            (command, input, patience) -> {
                asked.add(command);
                var line = String.join(" ", command);
                return answers.entrySet().stream()
                        .filter(answer -> line.startsWith(answer.getKey()))
                        .max(Map.Entry.comparingByKey())
                        .map(Map.Entry::getValue)
                        .orElse(new Commands.Ended(0, "", ""));
            },
            time -> {});

    CupsPrintersTest() {
        says("lpstat -e", "Kyocera\nPDF\n-x\n");
        says("lpstat -d", "system default destination: PDF\n");
        says(
                "lpoptions -p Kyocera",
                "copies=1 printer-info='Am Fenster, rechts' printer-state=3 printer-type=8450172\n");
        says("lpoptions -p PDF", "copies=1 printer-info=PDF printer-make-and-model='x y' printer-type=8450116\n");
        says("lp ", "request id is PDF-7 (1 file(s))\n");
    }

    private void says(String command, String out) {
        answers.put(command, new Commands.Ended(0, out, ""));
    }

    private static Order order(String printer, String title) {
        return new Order(printer, title, 2, 3, 4, Sides.LONG_EDGE, false, new PageSetup(Paper.LETTER, false, 10));
    }

    private Outcome print() {
        return printers.print(PDF, order("PDF", "Week 48"), Progress.NONE);
    }

    @Test
    void printersAreFoundWithWhatTheyCan() {
        assertThat(printers.find())
                .containsExactly(
                        new Found("PDF", "PDF", false, false), new Found("Kyocera", "Am Fenster, rechts", true, true));
    }

    @Test
    void withoutAnAnswerThereAreNone() {
        var silent = new CupsPrinters(
                (command, input, patience) -> {
                    throw new Commands.NotThere(command.getFirst());
                },
                time -> {});

        assertThat(silent.find()).isEmpty();
        assertThat(silent.print(PDF, order("PDF", "x"), Progress.NONE))
                .isEqualTo(new Outcome.Failed("print.failed.noSystem", ""));
    }

    @Test
    void whatIsWantedIsToldInWordsOfTheirOwn() {
        assertThat(print()).isEqualTo(new Outcome.Sent());
        assertThat(asked)
                .contains(List.of(
                        "lp",
                        "-d",
                        "PDF",
                        "-n",
                        "2",
                        "-P",
                        "3-4",
                        "-t",
                        "Week 48",
                        "-o",
                        "media=Letter",
                        "-o",
                        "sides=two-sided-long-edge",
                        "-o",
                        "print-color-mode=monochrome"));
    }

    @Test
    void aTitleIsNeverTakenForAnOption() {
        assertThat(CupsPrinters.command(order("PDF", "--o raw\n\u0007")))
                .contains("o raw")
                .doesNotContain("--o raw");
        assertThat(CupsPrinters.command(order("PDF", "-"))).contains("Cairn");
    }

    @Test
    void aPrinterThatIsGoneOrNamedLikeAnOptionGetsNothing() {
        for (String name : List.of("Gone", "-x")) {
            assertThat(printers.print(PDF, order(name, "x"), Progress.NONE))
                    .isEqualTo(new Outcome.Failed("print.failed.gone", name));
        }
        assertThat(asked).noneMatch(command -> command.getFirst().equals("lp"));
    }

    @Test
    void aRefusalIsToldInItsWords() {
        answers.put("lp ", new Commands.Ended(1, "", "lp: Destination \"PDF\" is not accepting jobs.\n"));

        assertThat(print())
                .isEqualTo(new Outcome.Failed("print.failed.refused", "Destination \"PDF\" is not accepting jobs."));
    }

    @Test
    void aJobThatWentWrongIsTakenBackAndItsReasonTold() {
        says("lpstat -l -W not-completed -o PDF", """
            PDF-6                   root              1024   Sat Nov 21 17:03:55 2026
            \tStatus: another one's
            \tAlerts: job-printing
            \tqueued for PDF
            PDF-7                   root             86016   Sat Nov 21 17:03:16 2026
            \tStatus: Filter failed
            \tAlerts: job-completed-with-errors
            \tqueued for PDF
            """);

        assertThat(print()).isEqualTo(new Outcome.Failed("print.failed.stopped", "Filter failed"));
        assertThat(asked).contains(List.of("cancel", "PDF-7"));
    }

    @Test
    void aPrinterThatStandsStillIsTold() {
        says("lpstat -l -W not-completed -o PDF", "PDF-7   root   86016   Sat Nov 21 17:03:16 2026\n\tAlerts: none\n");
        says("lpstat -p PDF", "printer PDF disabled since Sat Nov 21 17:05:34 2026 -\n\tout of paper\n");

        assertThat(print()).isEqualTo(new Outcome.Failed("print.failed.stopped", "out of paper"));
    }

    @Test
    void aJobThatTakesLongIsLeftToThePrinter() {
        says("lpstat -l -W not-completed -o PDF", "PDF-7   root   86016   Sat Nov 21\n\tAlerts: job-printing\n");
        says("lpstat -p PDF", "printer PDF now printing PDF-7.  enabled since Sat Nov 21 17:03:13 2026\n");

        assertThat(print()).isEqualTo(new Outcome.Sent());
    }

    @Test
    void aJobThatIsOverWithErrorsIsNotCalledPrinted() {
        says("lpstat -l -W completed -o PDF", "PDF-7   root   86016   Sat Nov 21\n\tAlerts: aborted-by-system\n");

        assertThat(print()).isEqualTo(new Outcome.Failed("print.failed.stopped", "aborted"));
    }

    @Test
    void theLearnerCanEndItBeforeAndAfterItIsSent() {
        Progress never = (done, of) -> {
            throw new CancellationException();
        };

        assertThat(printers.print(PDF, order("PDF", "x"), never)).isEqualTo(new Outcome.Cancelled());
        assertThat(asked).isEmpty();
        assertThat(printers.print(PDF, order("PDF", "x"), LATE)).isEqualTo(new Outcome.Cancelled());
        assertThat(asked).contains(List.of("cancel", "PDF-7"));
    }

    @Test
    void whereItCannotBeTakenBackTheLearnerIsTold() {
        answers.put("cancel ", new Commands.Ended(1, "", "cancel: cancel-job failed: Job #7 is already completed.\n"));

        assertThat(printers.print(PDF, order("PDF", "x"), LATE))
                .isEqualTo(
                        new Outcome.Failed("print.failed.goesOn", "cancel-job failed: Job #7 is already completed."));

        answers.put("cancel ", new Commands.Ended(3, "", ""));
        says("lpstat -l -W not-completed -o PDF", "PDF-7   root   86016   Sat Nov 21 17:03:16 2026\n\tAlerts: none\n");
        says("lpstat -p PDF", "printer PDF disabled since Sat Nov 21 17:05:34 2026 -\n\tout of paper\n");

        assertThat(print()).isEqualTo(new Outcome.Failed("print.failed.stuck", "out of paper; cancel: 3"));
    }

    @Test
    void aCancelThatCannotBeRunIsToldToo() {
        var without = new CupsPrinters(
                (command, input, patience) -> switch (command.getFirst()) {
                    case "cancel" -> throw new IOException("cancel: no answer within 8 s");
                    case "lp" -> new Commands.Ended(0, "request id is PDF-7 (1 file(s))\n", "");
                    default -> new Commands.Ended(0, "PDF\n", "");
                },
                time -> {});

        assertThat(without.print(PDF, order("PDF", "x"), LATE))
                .isEqualTo(new Outcome.Failed("print.failed.goesOn", "cancel: no answer within 8 s"));
    }

    @Test
    void aThreadThatIsEndedStillTakesItsJobBack() {
        says("lpstat -l -W not-completed -o PDF", "PDF-7   root   86016   Sat Nov 21\n\tAlerts: job-printing\n");
        var marked = new ArrayList<Boolean>();
        var ending = new CupsPrinters(
                (command, input, patience) -> {
                    if (command.getFirst().equals("cancel")) {
                        marked.add(Thread.currentThread().isInterrupted());
                    }
                    return answers.getOrDefault(
                            command.getFirst().equals("lp") ? "lp " : String.join(" ", command),
                            new Commands.Ended(0, "", ""));
                },
                time -> {
                    throw new InterruptedException();
                });

        assertThat(ending.print(PDF, order("PDF", "x"), Progress.NONE)).isEqualTo(new Outcome.Cancelled());
        assertThat(marked).containsExactly(false);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void whatWasSentIsNotCalledFailedBecauseNobodyAnswersAnyMore() {
        var silent = new CupsPrinters(
                (command, input, patience) -> {
                    if (command.contains("-l")) {
                        throw new IOException("lpstat: no answer within 8 s");
                    }
                    return answers.getOrDefault(
                            command.getFirst().equals("lp") ? "lp " : String.join(" ", command),
                            new Commands.Ended(0, "", ""));
                },
                time -> {});

        assertThat(silent.print(PDF, order("PDF", "x"), Progress.NONE)).isEqualTo(new Outcome.Sent());
    }

    @Test
    void aPrintingSystemThatIsDownIsNotAPrinterThatIsGone() {
        says("lpstat -e", "");
        says("lpstat -r", "scheduler is not running\n");

        assertThat(print()).isEqualTo(new Outcome.Failed("print.failed.noAnswer", "scheduler is not running"));
    }

    @Test
    void aJobThatSomebodyElseEndedIsNotCalledPrinted() {
        says("lpstat -l -W completed -o PDF", "PDF-7   root   86016   Sat Nov 21\n\tAlerts: job-canceled-by-user\n");

        assertThat(print()).isEqualTo(new Outcome.Failed("print.failed.stopped", "canceled"));
    }

    @Test
    void printersAreFoundThoughNobodySaysWhichIsUsual() {
        var partly = new CupsPrinters(
                (command, input, patience) -> {
                    if (command.contains("-d")) {
                        throw new IOException("lpstat: no answer within 8 s");
                    }
                    return answers.getOrDefault(String.join(" ", command), new Commands.Ended(0, "", ""));
                },
                time -> {});

        assertThat(partly.find()).extracting(Found::name).containsExactly("Kyocera", "PDF");
    }

    @Test
    void noAnswerInTimeIsSaid() {
        var slow = new CupsPrinters(
                (command, input, patience) -> {
                    throw new IOException("lpstat: no answer within 8 s");
                },
                time -> {});

        assertThat(slow.print(PDF, order("PDF", "x"), Progress.NONE))
                .isEqualTo(new Outcome.Failed("print.failed.noAnswer", "lpstat: no answer within 8 s"));
    }
}
