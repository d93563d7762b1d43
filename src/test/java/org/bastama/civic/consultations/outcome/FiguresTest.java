package org.bastama.civic.consultations.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bastama.civic.consultations.BarTable;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationsTest;
import org.bastama.civic.consultations.contributions.Disposition;
import org.bastama.civic.consultations.contributions.FigureQueries;
import org.bastama.civic.consultations.dispositions.AnswerContributions;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Public contributions in figures: by answer, part and day, each time all of them. */
class FiguresTest extends ConsultationsTest {

    private static final LocalizedText TEXT_OF_ALL = LocalizedText.of(Language.EN, "It is built.");

    @Autowired
    FigureQueries figures;

    @Autowired
    OutcomeTables tables;

    @Autowired
    AnswerContributions answer;

    @Autowired
    PublishOutcome publish;

    ConsultationNumber number;

    @BeforeEach
    void threeAreSent() {
        number = open();
        contributed(number, "A crossing", "", "first@example.kz");
        clock.set(OPENS.plus(Duration.ofHours(23)));
        contributed(number, "A bench", "", "second@example.kz");
        clock.set(OPENS.plus(Duration.ofHours(24)));
        contributed(number, "A tree", "", "third@example.kz");
        sent(number, "Not confirmed", sender("", "fourth@example.kz"));
    }

    @Test
    void whatIsPublicIsCountedByTheDaysOfThePortal() {
        answered(1, Disposition.ACCEPTED);
        var counted = figures.of(get(number));
        assertThat(counted.counts().total()).isEqualTo(3);
        assertThat(counted.counts().byDisposition()).isEqualTo(Map.of(Disposition.ACCEPTED, 1));
        assertThat(counted.byPart()).isEqualTo(Map.of(1, 3));
        assertThat(counted.byDay()).isEqualTo(Map.of(FIRST, 2, FIRST.plusDays(1), 1));
    }

    @Test
    void beforeTheOutcomeOnlyTheAnswersAreTold() {
        assertThat(told(Language.EN)).isEmpty();
        answered(1, Disposition.NOTED);
        var table = told(Language.EN).getFirst();
        assertThat(told(Language.EN)).hasSize(1);
        assertThat(table.underItsHeading()).isTrue();
        assertThat(table.lines()).extracting(BarTable.Line::label).endsWith("noted", "not answered yet");
        assertThat(table.lines()).extracting(BarTable.Line::percent).containsExactly(0, 0, 0, 0, 33, 67);
    }

    @Test
    void withTheOutcomeAllFiguresAreTold() {
        answered(1, Disposition.ACCEPTED);
        answered(2, Disposition.ACCEPTED);
        answered(3, Disposition.PARTLY);
        at(CLOSES.plus(Duration.ofHours(24)));
        publish.publish(number, TEXT_OF_ALL, TEXT_OF_ALL, official);
        var english = told(Language.EN);
        assertThat(english)
                .extracting(BarTable::caption)
                .containsExactly("How contributions are answered", "Contributions by part", "Contributions by day");
        assertThat(english.getFirst().lines()).hasSize(5);
        assertThat(english.getFirst().lines().getFirst())
                .isEqualTo(new BarTable.Line("accepted", null, 67, List.of("2 (67%)")));
        assertThat(english.get(1).lines())
                .containsExactly(new BarTable.Line("Your ideas", null, 100, List.of("3 (100%)")));
        assertThat(english.get(2).lines())
                .hasSize(14)
                .startsWith(
                        new BarTable.Line("7 September 2026", null, 100, List.of("2")),
                        new BarTable.Line("8 September 2026", null, 50, List.of("1")))
                .endsWith(new BarTable.Line("20 September 2026", null, 0, List.of("0")));
        assertThat(told(Language.KK).get(1).lines().getFirst().language()).isEqualTo(Language.RU);
    }

    private List<BarTable> told(Language language) {
        var consultation = get(number);
        return tables.contributions(consultation, figures.of(consultation), language);
    }

    private void answered(int contribution, Disposition disposition) {
        var id = contributions.find(number, contribution).orElseThrow().id();
        answer.answer(number, List.of(id), disposition, TEXT_OF_ALL, official);
    }
}
