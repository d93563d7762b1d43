package org.bastama.civic.responses.ui;

import java.util.Optional;
import org.bastama.civic.responses.ResponseDraft;
import org.bastama.civic.responses.ResponseForm;
import org.bastama.civic.responses.SaveResponseDraft;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;

/** The draft of a final response. */
record AnswerDrafts(PetitionNumber number, SaveResponseDraft drafts, Actor actor) implements Drafts<ResponseForm> {

    @Override
    public String key() {
        return "answer " + number + " " + actor.account();
    }

    @Override
    public ResponseForm begin() {
        return new ResponseForm(null, LocalizedText.empty());
    }

    @Override
    public Optional<Draft<ResponseForm>> find() {
        return drafts.find(number, actor).map(AnswerDrafts::draft);
    }

    @Override
    public Draft<ResponseForm> save(ResponseForm typed, int version) {
        return draft(drafts.save(number, typed, version, actor));
    }

    @Override
    public void discard() {
        drafts.discard(number, actor);
    }

    private static Draft<ResponseForm> draft(ResponseDraft draft) {
        return new Draft<>(draft.form(), draft.version(), draft.savedAt());
    }
}
