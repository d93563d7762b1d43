package org.bastama.civic.responses.terms;

import static bastama.db.responses.Tables.NOTICE;

import bastama.db.responses.tables.records.NoticeRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bastama.foundation.shared.NewRowsStore;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was said of terms. */
@Repository
class NoticeRepository {

    /** Which term, with which due date. */
    record Subject(PetitionNumber petition, int ordinal, LocalDate dueOn) {

        static Subject of(RunningTerm term) {
            return new Subject(term.petition(), term.ordinal(), term.dates().dueOn());
        }
    }

    private final DSLContext database;

    NoticeRepository(DSLContext database) {
        this.database = database;
    }

    /** What was said of some terms under their present due dates. */
    Map<Subject, Set<Notice.Key>> said(Collection<RunningTerm> terms) {
        var said = new HashMap<Subject, Set<Notice.Key>>();
        database.select(NOTICE.PETITION, NOTICE.ORDINAL, NOTICE.DUE_ON, NOTICE.KIND, NOTICE.TURN)
                .from(NOTICE)
                .where(NOTICE.PETITION.in(
                        terms.stream().map(t -> t.petition().value()).distinct().toList()))
                .forEach(r -> said.computeIfAbsent(
                                new Subject(new PetitionNumber(r.value1()), r.value2(), r.value3()),
                                key -> new HashSet<>())
                        .add(new Notice.Key(NoticeKind.valueOf(r.value4()), r.value5())));
        return said;
    }

    /** Something to be noted of a term. */
    record New(RunningTerm term, NoticePlan.Noted noted) {}

    /** Notes what was not said yet, of terms whose rows the caller holds: nobody else notes anything of them meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(List<New> news, Instant now) {
        NewRowsStore.insert(
                database, news.stream().map(one -> toRecord(one, now)).toList());
    }

    private static NoticeRecord toRecord(New one, Instant now) {
        var row = new NoticeRecord();
        row.setPetition(one.term().petition().value());
        row.setOrdinal(one.term().ordinal());
        row.setDueOn(one.term().dates().dueOn());
        row.setKind(one.noted().notice().kind().name());
        row.setTurn(one.noted().notice().turn());
        row.setOnDay(one.noted().notice().on());
        row.setTold(one.noted().told());
        row.setNotedAt(now);
        return row;
    }

    /** Takes back what no longer holds of a term; answers what was there. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<NoticeKind> lift(Subject subject, Collection<NoticeKind> kinds) {
        var lifted = of(subject)
                .and(NOTICE.KIND.in(kinds.stream().map(NoticeKind::name).toList()));
        var were = database.selectDistinct(NOTICE.KIND)
                .from(NOTICE)
                .where(lifted)
                .fetchSet(r -> NoticeKind.valueOf(r.value1()));
        database.deleteFrom(NOTICE).where(lifted).execute();
        return were;
    }

    /** What was said of a term stays said under its new due date. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(RunningTerm term, LocalDate newDue) {
        forget(new Subject(term.petition(), term.ordinal(), newDue));
        database.update(NOTICE)
                .set(NOTICE.DUE_ON, newDue)
                .where(of(Subject.of(term)))
                .execute();
    }

    /** Nothing was said of a term under a due date; it is said anew. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(Subject subject) {
        database.deleteFrom(NOTICE).where(of(subject)).execute();
    }

    private static Condition of(Subject subject) {
        return NOTICE.PETITION
                .eq(subject.petition().value())
                .and(NOTICE.ORDINAL.eq(subject.ordinal()))
                .and(NOTICE.DUE_ON.eq(subject.dueOn()));
    }
}
