package org.bastama.civic.groups;

import java.util.UUID;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.files.StoredFile;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.Rejection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds documents (PDF, PNG, JPEG) to a group that is still written, and takes them out again. */
@Component
public class AttachDocument {

    /** How many documents a group may have. */
    public static final int MOST = 10;

    private final GroupRepository groups;
    private final MemberRepository documents;
    private final Files files;

    AttachDocument(GroupRepository groups, MemberRepository documents, Files files) {
        this.groups = groups;
        this.documents = documents;
        this.files = files;
    }

    /**
     * Checks, stores and attaches; for editors and coordinators of a draft or returned group. Rejected like
     * {@link Files#storeDocument} and with {@code groups.documents.too-many}.
     */
    @Transactional
    public StoredFile attach(GroupId id, String name, byte[] content, Actor actor) {
        var group = groups.lock(id);
        GroupActions.of(group, actor).require(GroupActions.Action.EDIT);
        if (documents.documents(id) >= MOST) {
            throw Rejection.of("groups.documents.too-many", MOST);
        }
        var file = files.storeDocument(name, content, actor);
        documents.attach(id, file.id());
        return file;
    }

    /** Takes a document out; for the same people in the same states. */
    @Transactional
    public void detach(GroupId id, UUID file, Actor actor) {
        GroupActions.of(groups.lock(id), actor).require(GroupActions.Action.EDIT);
        documents.detach(id, file);
    }
}
