package org.bastama.civic.consultations.drafttext.discussion;

import java.util.List;
import java.util.UUID;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationGuard;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationState;
import org.bastama.civic.consultations.ConsultationSteps;
import org.bastama.civic.consultations.drafttext.DraftFile;
import org.bastama.civic.consultations.drafttext.DraftText;
import org.bastama.civic.consultations.drafttext.Outline;
import org.bastama.civic.consultations.drafttext.Remark;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Rejection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a draft text from a file, one language at a time: while the consultation is a draft its only version, later the
 * version that is prepared. Nothing of it is public.
 */
@Component
public class ImportDraftText {

    private final ConsultationSteps steps;
    private final ConsultationGuard guard;
    private final DraftTexts texts;
    private final DraftVersionRepository versions;

    ImportDraftText(
            ConsultationSteps steps, ConsultationGuard guard, DraftTexts texts, DraftVersionRepository versions) {
        this.steps = steps;
        this.guard = guard;
        this.texts = texts;
        this.versions = versions;
    }

    /** How many passages were read, and what whoever imported them should know. */
    public record Imported(int passages, List<Remark> remarks) {

        public Imported {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Puts a language of the text in place of what it was. Rejected with {@code consultations.drafttext.…} when the file
     * cannot be read.
     *
     * @param partId names the part
     */
    @Transactional
    public Imported take(ConsultationNumber number, UUID partId, Language language, byte[] file, Actor actor) {
        var outline = DraftFile.read(file);
        var held = steps.lock(number);
        var version = writable(held, partId, actor);
        versions.put(
                number,
                partId,
                version,
                language,
                text(held, partId, version, language, outline),
                language == held.text().original());
        return new Imported(outline.passages().size(), outline.remarks());
    }

    /** Takes a language away again. */
    @Transactional
    public void remove(ConsultationNumber number, UUID partId, Language language, Actor actor) {
        var held = steps.lock(number);
        versions.remove(number, partId, writable(held, partId, actor), language);
    }

    private int writable(Consultation held, UUID partId, Actor actor) {
        var actions = guard.of(held, actor);
        if (held.state() == ConsultationState.DRAFT) {
            actions.require(actions.mayEdit());
        } else {
            actions.require(actions.mayRevise());
            requirePart(held, partId);
        }
        return texts.next(held, partId);
    }

    private static void requirePart(Consultation held, UUID partId) {
        if (held.parts().stream()
                .noneMatch(part -> part.id().equals(partId) && part.kind().equals(DraftTextKind.CODE))) {
            throw Rejection.of("consultations.unknown");
        }
    }

    /** Passages that are found again in the original keep their keys; a translation has those of its original. */
    private DraftText text(Consultation held, UUID partId, int version, Language language, Outline outline) {
        var original = held.text().original();
        if (version == 1 || language != original) {
            return DraftText.first(outline);
        }
        return versions.find(held.number(), partId, version - 1)
                .flatMap(stored -> stored.in(original))
                .map(before -> before.in(original).next(outline))
                .orElseGet(() -> DraftText.first(outline));
    }
}
