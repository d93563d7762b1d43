package org.bastama.civic.responses.desk;

import static bastama.db.responses.Tables.PROPOSAL;
import static bastama.db.responses.Tables.PROPOSAL_VERSION;
import static org.jooq.impl.DSL.noCondition;

import bastama.db.responses.tables.records.ProposalRecord;
import bastama.db.responses.tables.records.ProposalVersionRecord;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bastama.civic.responses.Demands;
import org.bastama.civic.responses.Response;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Acts that wait for a second official, with all their versions. */
@Repository
class ProposalRepository {

    private static final List<String> OPEN = List.of(Proposal.State.WAITING.name(), Proposal.State.SENT_BACK.name());

    private final DSLContext database;

    ProposalRepository(DSLContext database) {
        this.database = database;
    }

    /** The proposals of a petition, the newest first. */
    List<Proposal> of(PetitionNumber number) {
        return database.selectFrom(PROPOSAL)
                .where(PROPOSAL.PETITION.eq(number.value()))
                .orderBy(PROPOSAL.PROPOSED_AT.desc(), PROPOSAL.ID.desc())
                .fetch(this::proposal);
    }

    Optional<Proposal> find(PetitionNumber number, UUID id) {
        return database.selectFrom(PROPOSAL)
                .where(PROPOSAL.PETITION.eq(number.value()), PROPOSAL.ID.eq(id))
                .fetchOptional(this::proposal);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(Proposal proposal) {
        var first = proposal.newest();
        database.insertInto(PROPOSAL)
                .set(PROPOSAL.PETITION, proposal.petition().value())
                .set(PROPOSAL.ID, proposal.id())
                .set(PROPOSAL.AUTHORITY_SLUG, proposal.authoritySlug())
                .set(PROPOSAL.KIND, first.act().kind().name())
                .set(PROPOSAL.CORRECTS, first.act().corrects())
                .set(PROPOSAL.STATE, proposal.state().name())
                .set(PROPOSAL.VERSION, first.number())
                .set(PROPOSAL.PROPOSED_AT, proposal.proposedAt())
                .execute();
        insert(proposal, first);
    }

    /** Adds a version, which waits; false when another one came before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean add(Proposal proposal, Proposal.Version version) {
        var changed = database.update(PROPOSAL)
                .set(PROPOSAL.VERSION, version.number())
                .set(PROPOSAL.STATE, Proposal.State.WAITING.name())
                .where(PROPOSAL.PETITION.eq(proposal.petition().value()), PROPOSAL.ID.eq(proposal.id()))
                .and(PROPOSAL.VERSION.eq(version.number() - 1))
                .execute();
        if (changed == 1) {
            insert(proposal, version);
        }
        return changed == 1;
    }

    private void insert(Proposal proposal, Proposal.Version version) {
        var act = version.act();
        database.insertInto(PROPOSAL_VERSION)
                .set(PROPOSAL_VERSION.PETITION, proposal.petition().value())
                .set(PROPOSAL_VERSION.PROPOSAL, proposal.id())
                .set(PROPOSAL_VERSION.VERSION, version.number())
                .set(PROPOSAL_VERSION.WRITER, version.writer().value())
                .set(PROPOSAL_VERSION.WRITER_NAME, version.writerName())
                .set(PROPOSAL_VERSION.OUTCOME, act.outcome())
                .set(PROPOSAL_VERSION.BODY, act.text().toJson())
                .set(PROPOSAL_VERSION.REASON, act.reason().toJson())
                .set(PROPOSAL_VERSION.TO_AUTHORITY, act.to())
                .set(PROPOSAL_VERSION.UNTIL_ON, act.until())
                .set(PROPOSAL_VERSION.DEMANDS, act.demands().toJson())
                .set(PROPOSAL_VERSION.WRITTEN_AT, version.writtenAt())
                .execute();
    }

    /** Notes a decision about one that is still open. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void decide(Proposal proposal, Proposal.State state, Proposal.Decision decision) {
        database.update(PROPOSAL)
                .set(PROPOSAL.STATE, state.name())
                .set(PROPOSAL.DECIDED_BY, decision.by().value())
                .set(PROPOSAL.DECIDED_BY_NAME, decision.name())
                .set(PROPOSAL.DECIDED_AT, decision.at())
                .set(PROPOSAL.REMARK, decision.remark())
                .where(PROPOSAL.PETITION.eq(proposal.petition().value()), PROPOSAL.ID.eq(proposal.id()))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void published(Proposal proposal) {
        database.update(PROPOSAL)
                .set(PROPOSAL.STATE, Proposal.State.PUBLISHED.name())
                .where(PROPOSAL.PETITION.eq(proposal.petition().value()), PROPOSAL.ID.eq(proposal.id()))
                .execute();
    }

    /** Nothing is left to do for those of a petition that are open, with or without the corrections. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void overtake(PetitionNumber number, boolean corrections, Instant now) {
        Condition which = corrections ? noCondition() : PROPOSAL.CORRECTS.isNull();
        database.update(PROPOSAL)
                .set(PROPOSAL.STATE, Proposal.State.OVERTAKEN.name())
                .set(PROPOSAL.DECIDED_AT, now)
                .where(PROPOSAL.PETITION.eq(number.value()), PROPOSAL.STATE.in(OPEN), which)
                .execute();
    }

    /** What came to an authority's colleagues and was overtaken since a moment waits for them again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reopen(PetitionNumber number, String authoritySlug, Instant overtakenSince) {
        database.update(PROPOSAL)
                .set(PROPOSAL.STATE, Proposal.State.WAITING.name())
                .where(PROPOSAL.PETITION.eq(number.value()), PROPOSAL.AUTHORITY_SLUG.eq(authoritySlug))
                .and(PROPOSAL.STATE.eq(Proposal.State.OVERTAKEN.name()))
                .and(PROPOSAL.DECIDED_AT.ge(overtakenSince))
                .execute();
    }

    private Proposal proposal(ProposalRecord row) {
        var number = new PetitionNumber(row.getPetition());
        var kind = Response.Kind.valueOf(row.getKind());
        var versions = database.selectFrom(PROPOSAL_VERSION)
                .where(PROPOSAL_VERSION.PETITION.eq(row.getPetition()), PROPOSAL_VERSION.PROPOSAL.eq(row.getId()))
                .orderBy(PROPOSAL_VERSION.VERSION)
                .fetch(version -> version(version, kind, row.getCorrects()));
        return new Proposal(
                number,
                row.getId(),
                row.getAuthoritySlug(),
                Proposal.State.valueOf(row.getState()),
                List.copyOf(versions),
                row.getProposedAt(),
                decision(row));
    }

    private static Proposal.Version version(ProposalVersionRecord row, Response.Kind kind, @Nullable UUID corrects) {
        return new Proposal.Version(
                row.getVersion(),
                new AccountId(row.getWriter()),
                row.getWriterName(),
                new TypedAct(
                        kind,
                        corrects,
                        row.getOutcome(),
                        LocalizedText.fromJson(row.getBody()),
                        LocalizedText.fromJson(row.getReason()),
                        row.getToAuthority(),
                        row.getUntilOn(),
                        Demands.fromJson(row.getDemands())),
                row.getWrittenAt());
    }

    private static Proposal.@Nullable Decision decision(ProposalRecord row) {
        return row.getDecidedBy() == null
                ? null
                : new Proposal.Decision(
                        new AccountId(row.getDecidedBy()),
                        Objects.requireNonNull(row.getDecidedByName()),
                        Objects.requireNonNull(row.getDecidedAt()),
                        row.getRemark());
    }
}
