package org.bastama.civic.consultations.drafttext.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationDraft.DraftPart;
import org.bastama.civic.consultations.ConsultationGuard;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.consultations.drafttext.discussion.DraftTextKind;
import org.bastama.civic.consultations.drafttext.discussion.DraftTexts;
import org.bastama.civic.consultations.drafttext.discussion.ImportDraftText;
import org.bastama.civic.consultations.drafttext.discussion.PublishDraftVersion;
import org.bastama.civic.consultations.drafttext.discussion.StagedVersion;
import org.bastama.civic.consultations.ui.PartContent;
import org.bastama.civic.consultations.ui.PartEditor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.LazyDetails;
import org.bastama.foundation.shell.ReaderLanguage;

/** Where a draft text is imported, and where another version of it is published. */
@org.springframework.stereotype.Component
class DraftTextEditor implements PartEditor {

    private final ConsultationQueries consultations;
    private final ConsultationGuard guard;
    private final DraftTexts texts;
    private final ImportDraftText importing;
    private final PublishDraftVersion publishing;
    private final CurrentActor currentActor;

    DraftTextEditor(
            ConsultationQueries consultations,
            ConsultationGuard guard,
            DraftTexts texts,
            ImportDraftText importing,
            PublishDraftVersion publishing,
            CurrentActor currentActor) {
        this.consultations = consultations;
        this.guard = guard;
        this.texts = texts;
        this.importing = importing;
        this.publishing = publishing;
        this.currentActor = currentActor;
    }

    @Override
    public String kind() {
        return DraftTextKind.CODE;
    }

    @Override
    public PartContent draft(ConsultationNumber number, DraftPart part, Runnable changed) {
        return new ImportFields(this, number, part.id());
    }

    @Override
    public Optional<Component> desk(Consultation consultation, Consultation.Part part, Runnable changed) {
        if (!guard.of(consultation, currentActor.get()).mayRevise()) {
            return Optional.empty();
        }
        var language = ReaderLanguage.get();
        var details = new LazyDetails("", () -> new ReviseForm(this, consultation.number(), part, changed));
        details.setSummaryText(details.getTranslation(
                "consultations.drafttext.revise.title", part.title().in(language)));
        return Optional.of(details);
    }

    /** What is imported and not public yet. */
    StagedVersion staged(ConsultationNumber number, UUID partId) {
        return texts.staged(consultations.find(number).orElseThrow(), partId);
    }

    ImportDraftText.Imported take(ConsultationNumber number, UUID partId, Language language, byte[] file) {
        return importing.take(number, partId, language, file, currentActor.get());
    }

    void remove(ConsultationNumber number, UUID partId, Language language) {
        importing.remove(number, partId, language, currentActor.get());
    }

    void publish(ConsultationNumber number, int part, LocalizedText reason) {
        publishing.publish(number, part, reason, currentActor.get());
    }
}
