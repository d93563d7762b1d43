package org.bastama.outside.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.ReferenceData;
import org.junit.jupiter.api.Test;

/** What the demo shows of authorities that answer otherwise than from a desk. */
class DemoContentTest {

    private final DemoContent content = DemoContent.read();

    @Test
    void officesAreOfAuthoritiesWithoutOfficialsAndOneHasAPetition() {
        var authorities = ReferenceData.csv("authorities").stream()
                .map(row -> row.get("slug"))
                .toList();
        assertThat(content.offices())
                .isNotEmpty()
                .allSatisfy(office -> assertThat(authorities).contains(office.authority()))
                .noneMatch(office -> content.people().stream()
                        .anyMatch(person -> office.authority().equals(person.authority())))
                .anyMatch(office -> content.petitions().stream()
                        .anyMatch(petition -> petition.authority().equals(office.authority())
                                && petition.state().equals("handed_over")));
    }

    @Test
    void oneAnswerOnPaperWaitsAndOneIsConfirmed() {
        var papers = content.petitions().stream()
                .map(DemoPetition::paper)
                .filter(Objects::nonNull)
                .toList();
        assertThat(papers).extracting(DemoPetition.Paper::confirmed).containsExactlyInAnyOrder(true, false);
        assertThat(papers)
                .allSatisfy(
                        paper -> assertThat(paper.text().localised().texts()).hasSize(3));
    }

    @Test
    void questionnairesAreWholeInAllLanguages() {
        var asked = content.consultations().stream()
                .map(DemoConsultation::questionnaire)
                .filter(Objects::nonNull)
                .toList();
        assertThat(asked).hasSize(2).allSatisfy(questionnaire -> {
            var problems = QuestionnaireActs.draft(questionnaire).problems(Set.copyOf(Language.all()));
            assertThat(problems).isEmpty();
        });
    }
}
