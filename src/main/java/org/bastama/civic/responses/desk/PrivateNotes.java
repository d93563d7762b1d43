package org.bastama.civic.responses.desk;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.bastama.civic.authorities.Officials;
import org.bastama.civic.responses.HandOver;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Officials write notes on a case to their colleagues. Only those who speak today for the authority of a note read it;
 * after a transfer each authority keeps its own. Notes are neither changed nor deleted.
 */
@Component
public class PrivateNotes {

    /** The longest note, in code points. */
    public static final int LONGEST = 3_000;

    private final NoteRepository notes;
    private final ResponseQueries responses;
    private final Officials officials;
    private final Clock clock;

    PrivateNotes(NoteRepository notes, ResponseQueries responses, Officials officials, Clock clock) {
        this.notes = notes;
        this.responses = responses;
        this.officials = officials;
        this.clock = clock;
    }

    /** The notes that the person may read, the newest first. */
    @Transactional(readOnly = true)
    public List<Note> of(PetitionNumber number, Actor actor) {
        var all = notes.of(number);
        var mine = all.stream()
                .map(Note::authoritySlug)
                .distinct()
                .filter(slug -> officials.speaksFor(actor, slug))
                .toList();
        return all.stream().filter(note -> mine.contains(note.authoritySlug())).toList();
    }

    /** Whether the person speaks for the authority that has the case, which is the one whose colleagues read a note. */
    @Transactional(readOnly = true)
    public boolean mayWrite(PetitionNumber number, Actor actor) {
        return responses
                .handOver(number)
                .filter(handOver -> officials.speaksFor(actor, handOver.authoritySlug()))
                .isPresent();
    }

    /** Writes a note, also on a case that is answered. Field of a rejection: {@code note}; else {@code shared.not-allowed}. */
    @Transactional
    public void write(PetitionNumber number, String typed, Actor actor) {
        var author = actor.requireAccount();
        if (!mayWrite(number, actor)) {
            throw Rejection.of("shared.not-allowed");
        }
        var authority = responses.handOver(number).map(HandOver::authoritySlug).orElseThrow();
        notes.insert(
                new Note(number, Ids.next(clock), authority, author, actor.name(), checked(typed), clock.instant()));
    }

    private static String checked(String typed) {
        var rejections = new Rejections();
        var text = rejections.collect("note", () -> Text.lines(typed, LONGEST));
        rejections.require(text == null || !text.isEmpty(), "note", "responses.note.missing");
        rejections.throwIfAny();
        return Objects.requireNonNull(text);
    }
}
