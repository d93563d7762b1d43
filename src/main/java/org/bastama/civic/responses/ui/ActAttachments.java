package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.UUID;
import org.bastama.civic.responses.ActFiles;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.desk.Proposal;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;

/** The documents of acts, in a draft and in what waits for approval. */
@org.springframework.stereotype.Component
class ActAttachments {

    private final ActFiles documents;
    private final Files files;

    ActAttachments(ActFiles documents, Files files) {
        this.documents = documents;
        this.files = files;
    }

    /** The documents of an official's draft, to be added to. */
    AttachedFiles ofDraft(PetitionNumber number, Response.Kind kind, @Nullable UUID original, Actor actor) {
        return new AttachedFiles(number, kind, original, documents, files, actor);
    }

    /** The documents of a proposed act that is not public yet; nothing when there are none. */
    List<Component> of(Proposal proposal) {
        var attached = documents.ofProposal(proposal.petition(), proposal.id());
        return attached.isEmpty() ? List.of() : List.of(ActFileList.ofDraft(attached, files, null));
    }
}
