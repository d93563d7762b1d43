package org.bastama.civic.responses.commitments;

import static bastama.db.responses.Tables.COMMITMENT_STEP;
import static bastama.db.responses.Tables.EVIDENCE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was said of commitments, and the files that show it. */
@Repository
class CommitmentStepRepository {

    private static final List<String> CLAIMS = Stream.of(
                    CommitmentStep.Kind.KEPT,
                    CommitmentStep.Kind.DISPUTED,
                    CommitmentStep.Kind.UPHELD,
                    CommitmentStep.Kind.REOPENED)
            .map(Enum::name)
            .toList();

    private record Key(int commitment, int ordinal) {}

    private final DSLContext database;

    CommitmentStepRepository(DSLContext database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(PetitionNumber petition, CommitmentStep step, @Nullable AccountId author) {
        database.insertInto(COMMITMENT_STEP)
                .set(COMMITMENT_STEP.PETITION, petition.value())
                .set(COMMITMENT_STEP.NUMBER, step.commitment())
                .set(COMMITMENT_STEP.ORDINAL, step.ordinal())
                .set(COMMITMENT_STEP.KIND, step.kind().name())
                .set(COMMITMENT_STEP.STATE, step.state().name())
                .set(COMMITMENT_STEP.BODY, step.note().toJson())
                .set(COMMITMENT_STEP.ON_DAY, step.onDay())
                .set(COMMITMENT_STEP.MILESTONE, step.milestone())
                .set(COMMITMENT_STEP.AUTHOR, author == null ? null : author.value())
                .set(COMMITMENT_STEP.AUTHOR_NAME, step.authorName())
                .set(COMMITMENT_STEP.NOTED_AT, step.notedAt())
                .execute();
        for (var place = 1; place <= step.evidence().size(); place++) {
            database.insertInto(EVIDENCE)
                    .set(EVIDENCE.PETITION, petition.value())
                    .set(EVIDENCE.NUMBER, step.commitment())
                    .set(EVIDENCE.ORDINAL, step.ordinal())
                    .set(EVIDENCE.PLACE, place)
                    .set(EVIDENCE.FILE_ID, step.evidence().get(place - 1))
                    .execute();
        }
    }

    /** The steps of a petition's commitments, by the commitment, oldest first. */
    Map<Integer, List<CommitmentStep>> of(PetitionNumber petition) {
        var files = database.selectFrom(EVIDENCE)
                .where(EVIDENCE.PETITION.eq(petition.value()))
                .orderBy(EVIDENCE.NUMBER, EVIDENCE.ORDINAL, EVIDENCE.PLACE)
                .fetchGroups(row -> new Key(row.getNumber(), row.getOrdinal()), row -> row.getFileId());
        return database.selectFrom(COMMITMENT_STEP)
                .where(COMMITMENT_STEP.PETITION.eq(petition.value()))
                .orderBy(COMMITMENT_STEP.NUMBER, COMMITMENT_STEP.ORDINAL)
                .fetchGroups(
                        row -> row.getNumber(),
                        row -> new CommitmentStep(
                                row.getNumber(),
                                row.getOrdinal(),
                                CommitmentStep.Kind.valueOf(row.getKind()),
                                CommitmentState.valueOf(row.getState()),
                                LocalizedText.fromJson(row.getBody()),
                                row.getOnDay(),
                                row.getMilestone(),
                                row.getAuthorName(),
                                row.getNotedAt(),
                                files.getOrDefault(new Key(row.getNumber(), row.getOrdinal()), List.of())));
    }

    /** The last step that says, disputes or answers that it was kept; null when there is none. */
    CommitmentStep.@Nullable Kind lastClaim(Commitment commitment) {
        return database.selectFrom(COMMITMENT_STEP)
                .where(COMMITMENT_STEP.PETITION.eq(commitment.petition().value()))
                .and(COMMITMENT_STEP.NUMBER.eq(commitment.number()))
                .and(COMMITMENT_STEP.KIND.in(CLAIMS))
                .orderBy(COMMITMENT_STEP.ORDINAL.desc())
                .limit(1)
                .fetchOptional(row -> CommitmentStep.Kind.valueOf(row.getKind()))
                .orElse(null);
    }

    /** Whether a file shows a step of a petition's commitment. */
    boolean isEvidence(PetitionNumber petition, UUID file) {
        return database.fetchExists(EVIDENCE, EVIDENCE.FILE_ID.eq(file), EVIDENCE.PETITION.eq(petition.value()));
    }
}
