package org.bastama.outside.demo;

import java.time.Instant;
import java.util.Set;
import org.bastama.civic.petitions.closing.WithdrawPetition;
import org.bastama.civic.petitions.drafting.SubmitPetition;
import org.bastama.civic.petitions.review.AppealRejection;
import org.bastama.civic.petitions.review.DecidePetition;
import org.bastama.civic.petitions.review.TakeDownPetition;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.ProcedureQueries;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The way of each of the demo's petitions, up to the state it is shown in. Days are before the first start. */
@Component
@Profile("demo")
class PetitionActs {

    /** States that are reached before anything opens, with the day on which the draft was begun. */
    private static final Set<String> BEFORE_OPENING =
            Set.of("draft", "gathering", "in_moderation", "returned", "rejected");

    private static final double DRAFT_BEFORE_OPENING = 16;
    private static final double SUBMIT_BEFORE_OPENING = 13;
    private static final double GATHERED_BEFORE_OPENING = 4;
    private static final double COLLECTING = 88;

    private final Stage stage;
    private final Cast cast;
    private final SignerActs signers;
    private final DraftActs drafts;
    private final SubmitPetition submit;
    private final DecidePetition decide;
    private final AppealRejection appeal;
    private final WithdrawPetition withdraw;
    private final TakeDownPetition takeDown;
    private final ProcedureQueries procedures;

    PetitionActs(
            Stage stage,
            Cast cast,
            SignerActs signers,
            DraftActs drafts,
            SubmitPetition submit,
            DecidePetition decide,
            AppealRejection appeal,
            WithdrawPetition withdraw,
            TakeDownPetition takeDown,
            ProcedureQueries procedures) {
        this.stage = stage;
        this.cast = cast;
        this.signers = signers;
        this.drafts = drafts;
        this.submit = submit;
        this.decide = decide;
        this.appeal = appeal;
        this.withdraw = withdraw;
        this.takeDown = takeDown;
        this.procedures = procedures;
    }

    /** Puts a petition's story on the programme. */
    void rehearse(DemoContent content, DemoPetition petition) {
        double opened = openingDay(petition);
        stage.at(stage.ago(opened + DRAFT_BEFORE_OPENING), () -> drafts.draft(content, petition));
        if (petition.state().equals("draft")) {
            return;
        }
        stage.at(
                stage.ago(opened + SUBMIT_BEFORE_OPENING),
                () -> submit.submit(number(petition), cast.coordinator(content, petition)));
        var supporters = Math.min(petition.signatures(), gate(petition));
        signers.rehearse(
                content,
                petition,
                supporters,
                stage.ago(opened + SUBMIT_BEFORE_OPENING - 0.2),
                stage.ago(opened + GATHERED_BEFORE_OPENING));
        switch (petition.state()) {
            case "gathering", "in_moderation" -> {}
            case "returned" ->
                stage.at(
                        stage.ago(opened),
                        () -> decide.giveBack(
                                number(petition), code(petition), note(petition), cast.moderator(content)));
            case "rejected" -> reject(content, petition, opened);
            default -> open(content, petition, opened, petition.signatures() - supporters);
        }
    }

    private void reject(DemoContent content, DemoPetition petition, double rejected) {
        stage.at(
                stage.ago(rejected),
                () -> decide.reject(number(petition), code(petition), note(petition), cast.moderator(content)));
        var made = petition.appeal();
        if (made != null) {
            var language = Language.of(made.language()).orElseThrow();
            stage.at(
                    stage.ago(made.daysAgo()),
                    () -> appeal.appeal(number(petition), language, made.text(), cast.coordinator(content, petition)));
        }
    }

    private void open(DemoContent content, DemoPetition petition, double opened, int more) {
        stage.at(stage.ago(opened), () -> decide.open(number(petition), cast.moderator(content)));
        var ends = Math.max(0.1, opened - COLLECTING);
        var last = Set.of("withdrawn", "taken_down").contains(petition.state()) ? opened / 2 : ends;
        signers.rehearse(content, petition, more, stage.ago(opened - 0.1), stage.ago(last));
        Instant end = stage.ago(last - 0.05);
        if (petition.state().equals("withdrawn")) {
            stage.at(end, () -> withdraw(content, petition));
        } else if (petition.state().equals("taken_down")) {
            stage.at(
                    end,
                    () -> takeDown.takeDown(number(petition), code(petition), note(petition), cast.moderator(content)));
        }
    }

    private void withdraw(DemoContent content, DemoPetition petition) {
        var language = Language.of(petition.original()).orElseThrow();
        withdraw.withdraw(number(petition), language, note(petition).in(language), cast.coordinator(content, petition));
    }

    /** The day a petition opened, or would have: those not opened are as fresh as they look. */
    private static double openingDay(DemoPetition petition) {
        if (petition.openedDaysAgo() != null) {
            return petition.openedDaysAgo();
        }
        return switch (petition.state()) {
            case "rejected" -> 24;
            case "returned" -> 6;
            case "in_moderation" -> -1;
            case "gathering" -> -8;
            default -> BEFORE_OPENING.contains(petition.state()) ? -12 : 1;
        };
    }

    private int gate(DemoPetition petition) {
        return procedures.current().stream()
                .filter(procedure -> procedure.code().equals(petition.procedure()))
                .map(Procedure::supporters)
                .findFirst()
                .orElseThrow()
                .count();
    }

    private org.bastama.foundation.shared.PetitionNumber number(DemoPetition petition) {
        return stage.petition(petition.key());
    }

    private static LocalizedText note(DemoPetition petition) {
        return petition.reason() == null
                ? LocalizedText.empty()
                : petition.reason().text().localised();
    }

    private static String code(DemoPetition petition) {
        return petition.reason() == null || petition.reason().code() == null
                ? "other"
                : petition.reason().code();
    }
}
