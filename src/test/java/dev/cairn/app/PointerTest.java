package dev.cairn.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PointerTest {
    private final Logger logger = Logger.getLogger(Pointer.class.getName());
    private final List<LogRecord> logged = new ArrayList<>();
    private final Handler listening = new Handler() {
        @Override
        public void publish(LogRecord told) {
            logged.add(told);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        logger.addHandler(listening);
        logger.setUseParentHandlers(false);
    }

    @AfterEach
    void listenNoMore() {
        logger.removeHandler(listening);
        logger.setUseParentHandlers(true);
    }

    @Test
    void itMovedWhereItIsElsewhereThanWhenItWasAskedLast() {
        var at = new ArrayList<>(List.of(new Point2D(1, 1), new Point2D(1, 1), new Point2D(2, 1)));
        var pointer = new Pointer(() -> at::removeFirst);

        assertThat(List.of(pointer.moved(), pointer.moved(), pointer.moved())).containsExactly(false, false, true);
        assertThat(logged).isEmpty();
    }

    @Test
    void aSystemThatDoesNotTellIsAskedOnceAndThatIsLoggedOnce() {
        var asked = new ArrayList<String>();
        var pointer = new Pointer(() -> {
            asked.add("asked");
            throw new UnsupportedOperationException("no pointer here");
        });

        assertThat(List.of(pointer.moved(), pointer.moved())).containsExactly(false, false);
        assertThat(asked).hasSize(1);
        assertThat(logged)
                .singleElement()
                .satisfies(it -> assertThat(it.getThrown()).hasMessage("no pointer here"));
    }
}
