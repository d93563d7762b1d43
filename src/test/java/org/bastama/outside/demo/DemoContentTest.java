package org.bastama.outside.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.bastama.civic.consultations.drafttext.DraftFile;
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
    void draftTextsHaveTheSamePassagesInAllLanguagesAndTheirNextVersionDiffers() {
        assertThat(content.draftTexts()).hasSize(2).allSatisfy(text -> {
            assertThat(text.text()).hasSize(3);
            assertThat(text.text().values().stream().map(DemoContentTest::passages))
                    .containsOnly(passages(text.text().values().iterator().next()));
            assertThat(text.said())
                    .allMatch(said -> Integer.parseInt(said.passage().substring(1))
                            <= passages(text.text().values().iterator().next()));
            var revision = text.revision();
            if (revision != null) {
                revision.replace()
                        .forEach((code, pairs) -> pairs.forEach(pair -> assertThat(
                                        Objects.requireNonNull(text.text().get(code)))
                                .contains(pair.getFirst())));
            }
        });
        assertThat(content.draftTexts()).extracting(DemoDraftText::revision).anyMatch(Objects::nonNull);
    }

    private static int passages(String markdown) {
        return DraftFile.read(markdown.getBytes(StandardCharsets.UTF_8))
                .passages()
                .size();
    }

    @Test
    void campsLeanOnEveryStatementOfAnOpinionMap() {
        var polls = content.consultations().stream()
                .map(DemoConsultation::poll)
                .filter(Objects::nonNull)
                .toList();
        assertThat(polls).hasSize(2).allSatisfy(poll -> {
            assertThat(poll.statements())
                    .allSatisfy(text -> assertThat(text.localised().texts()).hasSize(3));
            assertThat(poll.camps())
                    .allSatisfy(camp ->
                            assertThat(camp.leans()).hasSize(poll.statements().size()));
        });
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

    @Test
    void oneMeetingIsToComeAndOneIsOverWithItsMinutes() {
        var meetings = content.consultations().stream()
                .map(DemoConsultation::meeting)
                .filter(Objects::nonNull)
                .toList();
        assertThat(meetings).hasSize(2).allSatisfy(meeting -> {
            assertThat(meeting.agenda().localised().texts()).hasSize(3);
            assertThat(meeting.place().localised().texts()).hasSize(3);
            assertThat(meeting.guests()).hasSizeGreaterThan(2);
            assertThat(meeting.told() == null).isEqualTo(meeting.inDays() > 0);
        });
        assertThat(meetings).extracting(DemoConsultation.DemoMeeting::inDays).anyMatch(day -> day > 0);
    }
}
