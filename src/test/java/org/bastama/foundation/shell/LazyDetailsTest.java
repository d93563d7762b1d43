package org.bastama.foundation.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import java.util.concurrent.atomic.AtomicInteger;
import org.bastama.testing.Unfold;
import org.junit.jupiter.api.Test;

class LazyDetailsTest {

    private final AtomicInteger made = new AtomicInteger();
    private final LazyDetails details = new LazyDetails("More", () -> new Span("part " + made.incrementAndGet()));

    @Test
    void whatTheyHoldIsMadeWhenTheyOpen() {
        assertThat(details.getSummaryText()).isEqualTo("More");
        assertThat(details.getContent()).isNull();
        assertThat(made).hasValue(0);
        Unfold.open(details);
        assertThat(details.getContent().getElement().getText()).isEqualTo("part 1");
    }

    @Test
    void openedAgainTheyHoldTheSame() {
        Unfold.open(details);
        Unfold.close(details);
        Unfold.open(details);
        assertThat(details.getContent().getElement().getText()).isEqualTo("part 1");
    }

    @Test
    void closingMakesNothing() {
        Unfold.close(details);
        assertThat(made).hasValue(0);
    }
}
