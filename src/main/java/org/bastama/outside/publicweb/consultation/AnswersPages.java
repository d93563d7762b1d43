package org.bastama.outside.publicweb.consultation;

import java.time.Clock;
import java.util.List;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.ContributionQueries;
import org.bastama.civic.consultations.questionnaire.filling.QuestionnaireResults;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.bastama.outside.publicweb.page.Frame;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the plain page of a questionnaire together. */
@Component
class AnswersPages {

    private static final int SHOWN = 20;

    private final Pages pages;
    private final ContributionQueries contributions;
    private final QuestionnaireResults results;
    private final SaidParts said;
    private final Clock clock;

    AnswersPages(
            Pages pages, ContributionQueries contributions, QuestionnaireResults results, SaidParts said, Clock clock) {
        this.said = said;
        this.pages = pages;
        this.contributions = contributions;
        this.results = results;
        this.clock = clock;
    }

    boolean takes(Consultation consultation) {
        return consultation.takesContributions(clock.instant());
    }

    /** The page with a form, or without where no answers are taken. */
    AnswersPage of(
            Consultation consultation,
            Consultation.Part part,
            Reader reader,
            AnswersPage.@Nullable Form form,
            int asked) {
        var words = pages.words(reader);
        var path = IdeasPages.path(consultation, part);
        var told = results.of(consultation, part.ordinal());
        // Whoever fills it in is not shown what others say.
        var sent = form != null && !form.isFirst()
                ? new Page<Contribution>(List.of(), 0, SHOWN, 0)
                : Page.orLast(
                        new Paging(asked, SHOWN),
                        paging -> contributions.ofPart(consultation.number(), part.ordinal(), paging));
        return new AnswersPage(
                frame(consultation, part, reader, form != null),
                path,
                Passage.of(consultation.text().titles(), words),
                reader.link("/c/" + consultation.number()),
                Passage.of(part.title(), words),
                Passage.of(part.intro(), words),
                form,
                form == null ? words.t(IdeasPages.why(consultation)) : null,
                words.t("consultations.questionnaire.results.people", told.people()),
                told.shown() || told.people() == 0
                        ? null
                        : words.t("consultations.questionnaire.results.later", told.from()),
                told.questions().stream().map(new AnswersResults(words)::result).toList(),
                sent.items().stream()
                        .map(one -> said.of(one, List.of(), reader))
                        .toList(),
                sent.page() == 0 ? null : reader.link(path + "?said=" + (sent.page() - 1)),
                sent.page() + 1 >= sent.pages() ? null : reader.link(path + "?said=" + (sent.page() + 1)));
    }

    private Frame frame(Consultation consultation, Consultation.Part part, Reader reader, boolean withForm) {
        var frame = PartHead.first(pages, consultation, part, reader).frame();
        return withForm
                ? frame.withForm(
                        new Frame.TypedForm("questions", IdeasPages.path(consultation, part), FormFields.LANGUAGE))
                : frame;
    }
}
