package org.bastama.foundation.moderation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.bastama.foundation.moderation.Decisions;
import org.bastama.foundation.moderation.spi.ModerationQueue;
import org.bastama.foundation.moderation.spi.QueueItem;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.Role;
import org.bastama.foundation.shell.PlainTable;
import org.bastama.testing.SignedInAs;
import org.bastama.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

class ModerationViewsTest extends ViewTest {

    @Autowired
    Messages messages;

    @Autowired
    ModerationWords words;

    @Autowired
    Decisions decisions;

    @Test
    void theDeskIsForModerators() {
        assertThat(opens("moderation")).isFalse();
        SignedInAs.roles(Role.ADMINISTRATOR);
        openBrowser(Language.EN);
        assertThat(opens("moderation")).isFalse();
        SignedInAs.roles(Role.MODERATOR);
        openBrowser(Language.EN);
        assertThat(opens("moderation")).isTrue();
        assertThat(opens("moderation?queue=groups")).isTrue();
        assertThat(opens("moderation?queue=%3Cb%3E")).isTrue();
    }

    @Test
    void whatIsDueFirstStandsFirst() {
        var now = clock.instant();
        var view = new ModerationDeskView(
                queues(
                        queue("b", item("late", now.minusSeconds(86_400 * 3L), now.minusSeconds(60))),
                        queue("a", item("someday", now, null), item("soon", now, now.plusSeconds(60)))),
                words,
                clock);
        UI.getCurrent().add(view);
        view.show(java.util.Optional.empty());
        var text = view.getElement().getTextRecursively();
        assertThat(text)
                .containsSubsequence(
                        "All · 3", "a · 2", "b · 1", "late", "3 days", "overdue", "soon", "someday", "no deadline");
        view.show(java.util.Optional.of("a"));
        assertThat(view.getElement().getTextRecursively())
                .contains("soon", "2 things wait")
                .doesNotContain("overdue");
        view.show(java.util.Optional.of("c"));
        assertThat(view.getElement().getTextRecursively()).contains(messages.get(Language.EN, "moderation.desk.empty"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everybodySeesRemovalsAndStatistics(Language language) {
        clock.set(Instant.parse("2041-05-05T05:00:00Z"));
        var moderator = SignedInAs.roles(Role.MODERATOR);
        var note = LocalizedText.of(Language.RU, "<i>Номер телефона</i> соседа");
        decisions.recordRemoval("petition", "4711", "personal_data", note, moderator);
        decisions.record("petitions", "4711", "taken_down", "personal_data", note, moderator);
        org.springframework.security.core.context.SecurityContextHolder.clearContext();
        openBrowser(language);
        open("removals");
        assertThat(_get(H1.class).getText()).isEqualTo(messages.get(language, "moderation.removals.title"));
        var text = _get(RemovalsView.class).getElement().getTextRecursively();
        assertThat(text)
                .contains("4711", "<i>Номер телефона</i> соседа")
                .contains(Formats.month(language, YearMonth.of(2041, 5)))
                .contains(messages.get(language, "moderation.verdict.taken_down"))
                .contains(words.reason("personal_data"));
        open("removals?page=99999999999");
        assertThat(_find(RemovalsView.class)).hasSize(1);
    }

    @Test
    void aReasonThatWasOnlyAllegedIsNotCounted() {
        clock.set(Instant.parse("2043-05-05T05:00:00Z"));
        var moderator = SignedInAs.roles(Role.MODERATOR);
        var note = LocalizedText.of(Language.EN, "Because.");
        decisions.record("petitions", "4711", "taken_down", "personal_data", note, moderator);
        decisions.record("reports", "4712", "dismissed", "insult", LocalizedText.empty(), moderator);
        open("removals");
        var tables = _find(PlainTable.class);
        assertThat(tables.getFirst().getElement().getTextRecursively())
                .contains(words.reason("personal_data"))
                .doesNotContain(words.reason("insult"));
        assertThat(tables.getLast().getElement().getTextRecursively()).contains(words.reason("insult"));
    }

    private static void open(String path) {
        var location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static boolean opens(String path) {
        try {
            open(path);
        } catch (NotFoundException e) {
            return false;
        }
        return !_find(ModerationDeskView.class).isEmpty();
    }

    private static QueueItem item(String title, Instant since, @org.jspecify.annotations.Nullable Instant due) {
        return new QueueItem(title, LocalizedText.of(Language.EN, title), since, due, "somewhere/" + title);
    }

    private static ModerationQueue queue(String code, QueueItem... items) {
        return new ModerationQueue() {
            @Override
            public String code() {
                return code;
            }

            @Override
            public List<QueueItem> waiting() {
                return List.of(items);
            }
        };
    }

    private static ObjectProvider<ModerationQueue> queues(ModerationQueue... queues) {
        return new ObjectProvider<>() {
            @Override
            public Stream<ModerationQueue> orderedStream() {
                return Stream.of(queues);
            }
        };
    }
}
