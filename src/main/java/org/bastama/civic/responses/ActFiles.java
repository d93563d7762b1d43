package org.bastama.civic.responses;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Documents of final and interim responses and of their corrections: an official adds them to a draft, and they become
 * public with it. A correction keeps those of the version before and may add others.
 */
@Component
public class ActFiles {

    /** How many documents a draft may have. */
    public static final int MOST = 10;

    private final ActFileRepository documents;
    private final ResponseGuard guard;
    private final Files files;
    private final Clock clock;

    ActFiles(ActFileRepository documents, ResponseGuard guard, Files files, Clock clock) {
        this.documents = documents;
        this.guard = guard;
        this.files = files;
        this.clock = clock;
    }

    /** The documents of published versions, by version. */
    @Transactional(readOnly = true)
    public Map<UUID, List<ActFile>> published(PetitionNumber number) {
        return documents.published(number);
    }

    /** Whether the document belongs to something that was published on the petition. */
    @Transactional(readOnly = true)
    public boolean isPublished(PetitionNumber number, UUID file) {
        return documents.published(number).values().stream()
                .flatMap(List::stream)
                .anyMatch(document -> document.id().equals(file));
    }

    /** The documents of the official's own draft; of a correction of the act published first under that id. */
    @Transactional(readOnly = true)
    public List<ActFile> ofDraft(PetitionNumber number, Response.Kind kind, @Nullable UUID original, Actor actor) {
        return documents.of(number, ActFileHolder.draft(actor.requireAccount(), kind, original));
    }

    /** The documents of what waits for approval; whoever asks has checked who may see it. */
    @Transactional(readOnly = true)
    public List<ActFile> ofProposal(PetitionNumber number, UUID proposal) {
        return documents.of(number, ActFileHolder.proposal(proposal));
    }

    /**
     * Checks, stores and adds a document to the official's draft. Rejected like {@link Files#storeDocument}, as writing
     * the act is, or with {@code responses.files.too-many}.
     */
    @Transactional
    public void add(
            PetitionNumber number,
            Response.Kind kind,
            @Nullable UUID original,
            String name,
            byte[] content,
            Actor actor) {
        var holder = ActFileHolder.draft(actor.requireAccount(), kind, original);
        guard.heldHandOver(number);
        require(number, kind, original, actor);
        if (documents.of(number, holder).size() >= MOST) {
            throw Rejection.of("responses.files.too-many", MOST);
        }
        var stored = files.storeDocument(name, content, actor);
        documents.add(
                number,
                holder,
                new ActFile(stored.id(), stored.name(), stored.mediaType(), stored.size()),
                clock.instant());
    }

    /** Takes a document out of the official's own draft. */
    @Transactional
    public void remove(PetitionNumber number, Response.Kind kind, @Nullable UUID original, UUID file, Actor actor) {
        if (documents.remove(number, ActFileHolder.draft(actor.requireAccount(), kind, original), file)) {
            files.delete(file);
        }
    }

    private void require(PetitionNumber number, Response.Kind kind, @Nullable UUID original, Actor actor) {
        var actions = guard.of(number, actor);
        if (original == null) {
            actions.requireAnswer();
        } else {
            actions.requireCorrect();
        }
        if (!kind.correctable()) {
            throw Rejection.of("shared.not-allowed");
        }
    }

    /** The documents of a draft go with it to a colleague; of a correction the version is named that it corrects. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void proposed(
            PetitionNumber number, Response.Kind kind, @Nullable UUID corrects, UUID proposal, AccountId writer) {
        var original = corrects == null ? null : documents.original(number, corrects);
        documents.move(number, ActFileHolder.draft(writer, kind, original), ActFileHolder.proposal(proposal));
    }

    /** Documents become public with an act: those of what was approved, else of the official's own draft. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(Response act, AccountId official, @Nullable UUID proposal) {
        var to = ActFileHolder.published(act.id());
        if (act.corrected()) {
            documents.ofFormer(act).forEach(file -> documents.add(act.petition(), to, file, clock.instant()));
        }
        var original = act.corrected() ? act.version().original() : null;
        documents.move(
                act.petition(),
                proposal == null
                        ? ActFileHolder.draft(official, act.kind(), original)
                        : ActFileHolder.proposal(proposal),
                to);
    }

    /** Forgets the documents of drafts that nobody can publish any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forgetDrafts(PetitionNumber number, boolean corrections) {
        documents.removeDrafts(number, corrections).forEach(files::delete);
    }
}
