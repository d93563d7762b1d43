package org.bastama.civic.responses.ui;

import java.util.Optional;
import org.bastama.civic.responses.typed.KeepWords;
import org.bastama.civic.responses.typed.TypedWords;
import org.bastama.civic.responses.typed.WordsDraft;
import org.bastama.civic.responses.typed.WordsPlace;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.PetitionNumber;

/** Finds the drafts of forms that are made of words. */
@org.springframework.stereotype.Component
record KeptWords(KeepWords keep) {

    private record WordsDrafts(PetitionNumber number, WordsPlace place, TypedWords begin, KeepWords keep, Actor actor)
            implements Drafts<TypedWords> {

        @Override
        public String key() {
            return "words " + number + " " + place.code() + " " + actor.account();
        }

        @Override
        public Optional<Draft<TypedWords>> find() {
            return keep.find(number, place, actor).map(WordsDrafts::draft);
        }

        @Override
        public Draft<TypedWords> save(TypedWords typed, int version) {
            return draft(keep.save(number, place, typed, version, actor));
        }

        @Override
        public void discard() {
            keep.discard(number, place, actor);
        }

        private static Draft<TypedWords> draft(WordsDraft draft) {
            return new Draft<>(draft.words(), draft.version(), draft.savedAt());
        }
    }

    /** The person's draft of a form that begins empty. */
    Drafts<TypedWords> of(PetitionNumber number, WordsPlace place, Actor actor) {
        return of(number, place, TypedWords.nothing(), actor);
    }

    /** The person's draft of a form that begins with words. */
    Drafts<TypedWords> of(PetitionNumber number, WordsPlace place, TypedWords begin, Actor actor) {
        return new WordsDrafts(number, place, begin, keep, actor);
    }
}
