package org.bastama.outside.publicweb.consultation;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bastama.civic.consultations.opinionmap.Choices;
import org.bastama.civic.consultations.opinions.Choice;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.Rejection;
import org.bastama.outside.publicweb.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the forms of a part with statements carry from page to page: without a session, all of it is in them.
 *
 * @param votes those of this visit, by statement
 * @param order whose order of statements it is; drawn with the first page
 * @param last the statement that was voted on last; null where there is none to take back
 * @param form the mailbox that is to confirm the votes, as typed; its faults are of ids with {@link #BEFORE}
 */
public record BallotFields(
        Map<Long, Choice> votes, String order, @Nullable Long last, FormFields form) {

    /** What the ids of the ballot's fields begin with: the form of a statement is on the same page. */
    static final String BEFORE = "ballot-";

    private static final String NUMBER = "[1-9][0-9]{0,9}";
    private static final String ORDER = "[A-Za-z0-9_-]{1,40}";

    public BallotFields {
        votes = Map.copyOf(votes);
    }

    /** Of somebody who comes to the page. */
    static BallotFields first() {
        return new BallotFields(Map.of(), Ids.randomKey(), null, FormFields.EMPTY);
    }

    static BallotFields of(FormFields sent) {
        return new BallotFields(
                Choices.parse(sent.value("votes")),
                Optional.of(sent.value("order"))
                        .filter(order -> order.matches(ORDER))
                        .orElseGet(Ids::randomKey),
                number(sent, "last"),
                sent);
    }

    static @Nullable Long number(FormFields sent, String field) {
        var typed = sent.value(field);
        return typed.matches(NUMBER) ? Long.valueOf(typed) : null;
    }

    /** With one vote more, or another one on the same statement. */
    BallotFields voted(long statement, Choice choice) {
        var more = new TreeMap<>(votes);
        more.put(statement, choice);
        return new BallotFields(more, order, statement, form);
    }

    /** Without the last vote. */
    BallotFields undone() {
        var fewer = new TreeMap<>(votes);
        if (last != null) {
            fewer.remove(last);
        }
        return new BallotFields(fewer, order, null, form);
    }

    /** Without what was typed into another form of the page. */
    BallotFields withoutSender() {
        return new BallotFields(votes, order, last, FormFields.EMPTY);
    }

    BallotFields rejected(Rejection rejection, Words words) {
        return new BallotFields(votes, order, last, form.rejected(rejection, words, BEFORE));
    }

    /** The votes as a form carries them. */
    public String carried() {
        return Choices.text(votes);
    }
}
