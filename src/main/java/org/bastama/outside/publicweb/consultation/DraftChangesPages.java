package org.bastama.outside.publicweb.consultation;

import java.util.HashMap;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.consultations.ConsultationStep;
import org.bastama.civic.consultations.drafttext.PassageChange;
import org.bastama.civic.consultations.drafttext.discussion.DraftTexts;
import org.bastama.civic.consultations.drafttext.discussion.PassageNames;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.outside.publicweb.page.PageFault;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.bastama.outside.publicweb.page.Words;
import org.springframework.stereotype.Component;

/** Puts the plain page of what differs between two versions of a draft text together. */
@Component
class DraftChangesPages {

    private static final String KEY = "consultations.drafttext.";

    private final Pages pages;
    private final DraftTexts texts;
    private final ConsultationQueries consultations;

    DraftChangesPages(Pages pages, DraftTexts texts, ConsultationQueries consultations) {
        this.pages = pages;
        this.texts = texts;
        this.consultations = consultations;
    }

    /** What differs between two versions. */
    DraftChangesPage of(Consultation consultation, Consultation.Part part, Reader reader, int from, int to) {
        var before = texts.find(consultation, part, from).orElseThrow(PageFault::notFound);
        var after = texts.find(consultation, part, to).orElseThrow(PageFault::notFound);
        var words = pages.words(reader);
        var language = after.comparedIn(before, reader.language());
        var comparison = after.since(before, reader.language());
        var names = new HashMap<>(PassageNames.of(before.in(language)));
        names.putAll(PassageNames.of(after.in(language)));
        var changed = comparison.changes().stream()
                .filter(change -> !change.isNothing())
                .toList();
        var title = words.t("consultations.timeline.versions", from, to);
        return new DraftChangesPage(
                PartHead.of(pages, consultation, part, reader, "?from=" + from + "&to=" + to, title),
                title,
                Passage.of(from + 1 == to ? reason(consultation, part, to) : LocalizedText.empty(), words),
                words.t(
                        KEY + "changes.count",
                        changed.size(),
                        comparison.changes().size() - changed.size()),
                changed.stream()
                        .map(change -> new DraftChangesPage.Change(
                                change.key(),
                                names.getOrDefault(change.key(), change.key()),
                                what(change, words),
                                language.code(),
                                change.words(),
                                reader.link(IdeasPages.path(consultation, part) + "?at=" + change.key())))
                        .toList());
    }

    private static String what(PassageChange change, Words words) {
        var word = words.t(KEY + "changes." + change.what());
        return change.renumbered() && change.before() != null
                ? word + " (" + words.t(KEY + "changes.was", change.before().label()) + ")"
                : word;
    }

    private LocalizedText reason(Consultation consultation, Consultation.Part part, int version) {
        return consultations.steps(consultation.number()).stream()
                .filter(step -> step.changes()
                        .contains(ConsultationStep.Change.ofVersion(part.ordinal(), version - 1, version)))
                .map(ConsultationStep::note)
                .findFirst()
                .orElse(LocalizedText.empty());
    }
}
