package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.stream.Stream;
import org.bastama.civic.responses.desk.ActDraft;
import org.bastama.civic.responses.desk.DraftPlace;
import org.bastama.civic.responses.desk.SaveActDraft;
import org.bastama.civic.responses.desk.TypedAct;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;

/** The fields of an act with what is typed in them kept as it is typed, over a reload and a restart. */
class KeptAct extends KeptForm<TypedAct> {

    private record ActDrafts(PetitionNumber number, DraftPlace place, SaveActDraft drafts, Actor actor)
            implements Drafts<TypedAct> {

        @Override
        public String key() {
            return "act " + number + " " + place.code() + " " + actor.account();
        }

        @Override
        public TypedAct begin() {
            return place.begin();
        }

        @Override
        public Optional<Draft<TypedAct>> find() {
            return drafts.find(number, place, actor).map(ActDrafts::draft);
        }

        @Override
        public Draft<TypedAct> save(TypedAct typed, int version) {
            return draft(drafts.save(number, place, typed, version, actor));
        }

        @Override
        public void discard() {
            drafts.discard(number, place, actor);
        }

        private static Draft<TypedAct> draft(ActDraft draft) {
            return new Draft<>(draft.act(), draft.version(), draft.savedAt());
        }
    }

    private final PetitionNumber number;
    private final ActFields fields;
    private final transient SaveActDraft drafts;
    private final transient Actor actor;

    /** The fields as they were left or, where nothing was typed yet, as they begin. */
    KeptAct(
            PetitionNumber number,
            DraftPlace place,
            ActFields fields,
            @Nullable AttachedFiles attached,
            SaveActDraft drafts,
            Actor actor) {
        super(
                fields,
                new ActDrafts(number, place, drafts, actor),
                Stream.of(Optional.of(fields), Optional.ofNullable(attached))
                        .flatMap(Optional::stream)
                        .toArray(Component[]::new));
        this.number = number;
        this.fields = fields;
        this.drafts = drafts;
        this.actor = actor;
    }

    /** What is typed belongs elsewhere from now on. */
    void moveTo(DraftPlace other) {
        moveTo(new ActDrafts(number, other, drafts, actor));
    }

    /** Puts a text after what is typed. */
    void insert(LocalizedText words) {
        fields.insert(words);
    }
}
