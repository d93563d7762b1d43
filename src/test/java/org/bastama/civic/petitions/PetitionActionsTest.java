package org.bastama.civic.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bastama.civic.petitions.PetitionActions.Visibility;
import org.bastama.foundation.moderation.Appeal;
import org.bastama.foundation.moderation.Contest;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may do what, in every state: without Spring, from a table. */
class PetitionActionsTest {

    private static final Instant NOW = Instant.parse("2026-09-02T06:00:00Z");
    private static final String KEY = "abcdefghijklmnopqrstuv";
    private static final AccountId PERSON = new AccountId(UUID.randomUUID());
    private static final AccountId FIRST = new AccountId(UUID.randomUUID());
    private static final Appeal APPEAL =
            new Appeal(UUID.randomUUID(), "petitions", "1", LocalizedText.empty(), NOW, PERSON, null, null);

    /**
     * State | coordinator | editor | impartial moderator. An open petition here has a threshold that is reached, a draft
     * was handed in before; anonymous readers, members and strangers do nothing but report.
     */
    private static final String TABLE = """
            draft         | lead edit submit withdraw            | lead edit submit withdraw |
            gathering     | lead withdraw report                 | lead withdraw report      | takedown report
            in_moderation | lead withdraw                        | lead withdraw             | decide
            returned      | lead edit submit withdraw            | lead edit submit withdraw |
            rejected      | lead report                          | lead report               | takedown report
            open          | lead withdraw close filing report    | lead withdraw filing report | takedown confirm report
            closed        | lead report                          | lead report               | report
            closed_below  | lead report                          | lead report               | takedown confirm report
            handed_over   | lead report                          | lead report               | takedown report
            answered      | lead report                          | lead report               | takedown report
            monitoring    | lead report                          | lead report               | takedown report
            archived      | lead report                          | lead report               | takedown report
            withdrawn     | lead report                          | lead report               | takedown report
            taken_down    | lead                                 | lead                      |
            """;

    static Stream<Arguments> table() {
        return TABLE.lines().map(line -> line.split("\\|", -1)).flatMap(cells -> {
            var state = PetitionState.of(cells[0].strip()).orElseThrow();
            return Stream.of(
                    Arguments.of(state, Membership.COORDINATOR, false, words(cells[1])),
                    Arguments.of(state, Membership.EDITOR, false, words(cells[2])),
                    Arguments.of(state, Membership.NONE, true, words(cells[3])),
                    Arguments.of(state, Membership.MEMBER, false, outsiders(state)),
                    Arguments.of(state, Membership.NONE, false, outsiders(state)));
        });
    }

    /** Whoever sees the page may report it, and nothing else. */
    private static Set<String> outsiders(PetitionState state) {
        return PetitionState.PUBLIC.contains(state) ? Set.of("report") : Set.of();
    }

    private static Set<String> words(String cell) {
        return cell.isBlank() ? Set.of() : Set.of(cell.strip().split(" +"));
    }

    @ParameterizedTest
    @MethodSource("table")
    void eachMayDoWhatTheTableSays(
            PetitionState state, Membership membership, boolean moderator, Set<String> expected) {
        var actions = PetitionActions.of(petition(state, false), membership, person(moderator), NOW);
        assertThat(allowed(actions)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(PetitionState.class)
    void aModeratorDecidesNothingAboutTheOwnPetition(PetitionState state) {
        var actions = PetitionActions.of(petition(state, false), Membership.EDITOR, person(true), NOW);
        assertThat(allowed(actions)).doesNotContain("decide", "takedown", "confirm");
    }

    @ParameterizedTest
    @EnumSource(PetitionState.class)
    void theVisibilityOfThePage(PetitionState state) {
        var petition = petition(state, false);
        var stranger = PetitionActions.of(petition, Membership.NONE, Actor.anonymous(), NOW);
        var editor = PetitionActions.of(petition, Membership.EDITOR, person(false), NOW);
        var expected = switch (state) {
            case TAKEN_DOWN -> Visibility.GONE;
            case DRAFT, GATHERING, IN_MODERATION, RETURNED -> Visibility.NOT_THERE;
            default -> Visibility.WHOLE;
        };
        assertThat(stranger.visibility(null)).isEqualTo(expected);
        var byLink = Set.of(PetitionState.GATHERING, PetitionState.IN_MODERATION, PetitionState.RETURNED);
        assertThat(stranger.visibility(KEY)).isEqualTo(byLink.contains(state) ? Visibility.WHOLE : expected);
        assertThat(stranger.visibility(KEY.replace('a', 'b'))).isEqualTo(expected);
        assertThat(editor.visibility(null))
                .isEqualTo(state == PetitionState.TAKEN_DOWN ? Visibility.GONE : Visibility.WHOLE);
    }

    @Test
    void aHiddenTextIsShownToInsidersOnly() {
        var hidden = petition(PetitionState.REJECTED, true);
        assertThat(PetitionActions.of(hidden, Membership.NONE, Actor.anonymous(), NOW)
                        .visibility(null))
                .isEqualTo(Visibility.WITHOUT_TEXT);
        assertThat(PetitionActions.of(hidden, Membership.NONE, person(true), NOW)
                        .visibility(null))
                .isEqualTo(Visibility.WHOLE);
        assertThat(PetitionActions.of(hidden, Membership.COORDINATOR, person(false), NOW)
                        .visibility(null))
                .isEqualTo(Visibility.WHOLE);
    }

    @Test
    void aDraftNeverHandedInIsDiscardedByItsAuthorOrACoordinator() {
        var draft = petition(PetitionState.DRAFT, false, PERSON, null, null, null);
        assertThat(allowed(PetitionActions.of(draft, Membership.EDITOR, person(false), NOW)))
                .containsExactlyInAnyOrder("lead", "edit", "submit", "discard");
        var colleagues = petition(PetitionState.DRAFT, false, new AccountId(UUID.randomUUID()), null, null, null);
        assertThat(allowed(PetitionActions.of(colleagues, Membership.EDITOR, person(false), NOW)))
                .containsExactlyInAnyOrder("lead", "edit", "submit");
        assertThat(allowed(PetitionActions.of(colleagues, Membership.COORDINATOR, person(false), NOW)))
                .containsExactlyInAnyOrder("lead", "edit", "submit", "discard");
        assertThat(allowed(PetitionActions.of(draft, Membership.NONE, person(true), NOW)))
                .isEmpty();
    }

    @Test
    void withdrawnBeforeOpeningItWasNeverPublic() {
        var discarded = stranger(petition(PetitionState.WITHDRAWN, false, null, null));
        assertThat(discarded.visibility(null)).isEqualTo(Visibility.NOT_THERE);
        assertThat(discarded.visibility(KEY)).isEqualTo(Visibility.NOT_THERE);
        var told = stranger(withdrawn(LocalizedText.of(Language.EN, "Solved already.")));
        assertThat(told.visibility(null)).isEqualTo(Visibility.NOT_THERE);
        assertThat(told.visibility(KEY)).isEqualTo(Visibility.WHOLE);
    }

    @Test
    void onceHandedOverItIsNeitherWithdrawnNorFiledAgain() {
        var petition = petition(PetitionState.OPEN, false, NOW, NOW);
        var actions = PetitionActions.of(petition, Membership.COORDINATOR, person(false), NOW);
        assertThat(actions.mayWithdraw()).isFalse();
        assertThat(actions.mayRecordFiling()).isFalse();
        assertThat(actions.mayCloseEarly()).isTrue();
    }

    @Test
    void aCoordinatorAppealsARejectionOnceAndInTime() {
        assertThat(contested(Membership.COORDINATOR, contest(null, false)).mayAppeal())
                .isTrue();
        assertThat(contested(Membership.COORDINATOR, contest(APPEAL, false)).mayAppeal())
                .isFalse();
        assertThat(contested(Membership.EDITOR, contest(null, false)).mayAppeal())
                .isFalse();
        assertThat(contested(Membership.NONE, contest(null, false)).mayAppeal()).isFalse();
        var late = new Contest(NOW, FIRST, NOW.minusSeconds(1), null, java.util.List.of());
        assertThat(contested(Membership.COORDINATOR, late).mayAppeal()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = PetitionState.class, mode = EnumSource.Mode.EXCLUDE, names = "REJECTED")
    void onlyARejectionIsAppealed(PetitionState state) {
        var coordinator = PetitionActions.of(petition(state, false), Membership.COORDINATOR, person(false), NOW)
                .contested(contest(null, false));
        var moderator = PetitionActions.of(petition(state, false), Membership.NONE, person(true), NOW)
                .contested(contest(APPEAL, false));
        assertThat(coordinator.mayAppeal()).isFalse();
        assertThat(moderator.judge()).isEmpty();
    }

    @Test
    void nobodyDecidesAnAppealAboutTheOwnPetition() {
        var rejected = petition(PetitionState.REJECTED, false);
        for (var membership : Membership.values()) {
            var actions =
                    PetitionActions.of(rejected, membership, person(true), NOW).contested(contest(APPEAL, false));
            assertThat(actions.judge().isPresent()).isEqualTo(membership == Membership.NONE);
        }
    }

    @Test
    void strangersLearnNothingOfTheAppealButThatItIsThere() {
        assertThat(contested(Membership.NONE, contest(APPEAL, false)).contest()).isEmpty();
        assertThat(contested(Membership.MEMBER, contest(APPEAL, false)).contest())
                .isEmpty();
        assertThat(contested(Membership.EDITOR, contest(APPEAL, false)).contest())
                .isPresent();
    }

    @Test
    void aRefusalSaysWhyAsFarAsItConcernsThePerson() {
        var petition = petition(PetitionState.OPEN, false);
        assertThatThrownBy(() -> PetitionActions.of(petition, Membership.NONE, Actor.anonymous(), NOW)
                        .require(false))
                .extracting(e -> ((Rejection) e).key())
                .isEqualTo("shared.sign-in-first");
        assertThatThrownBy(() -> PetitionActions.of(petition, Membership.NONE, person(false), NOW)
                        .require(false))
                .extracting(e -> ((Rejection) e).key())
                .isEqualTo("shared.not-allowed");
        assertThatThrownBy(() -> PetitionActions.of(petition, Membership.EDITOR, person(false), NOW)
                        .require(false))
                .extracting(e -> ((Rejection) e).key())
                .isEqualTo("petitions.not-now");
    }

    private static PetitionActions contested(Membership membership, Contest contest) {
        return PetitionActions.of(petition(PetitionState.REJECTED, false), membership, person(false), NOW)
                .contested(contest);
    }

    private static Contest contest(@Nullable Appeal appeal, boolean anotherModerator) {
        return new Contest(NOW, FIRST, NOW, appeal, anotherModerator ? java.util.List.of(PERSON) : java.util.List.of());
    }

    private static Set<String> allowed(PetitionActions actions) {
        var allowed = new LinkedHashSet<String>();
        add(allowed, "lead", actions.mayLead());
        add(allowed, "edit", actions.mayEdit());
        add(allowed, "submit", actions.maySubmit());
        add(allowed, "discard", actions.mayDiscard());
        add(allowed, "withdraw", actions.mayWithdraw());
        add(allowed, "close", actions.mayCloseEarly());
        add(allowed, "filing", actions.mayRecordFiling());
        add(allowed, "decide", actions.mayDecide());
        add(allowed, "takedown", actions.mayTakeDown());
        add(allowed, "confirm", actions.mayConfirmFiling());
        add(allowed, "report", actions.mayReport(null));
        return allowed;
    }

    private static void add(Set<String> allowed, String action, boolean may) {
        if (may) {
            allowed.add(action);
        }
    }

    private static Actor person(boolean moderator) {
        return Actor.of(PERSON, "Person", moderator ? Set.of(Role.MODERATOR) : Set.of());
    }

    private static Petition petition(PetitionState state, boolean hidden) {
        var opened = Arrays.asList(
                                PetitionState.DRAFT,
                                PetitionState.GATHERING,
                                PetitionState.IN_MODERATION,
                                PetitionState.RETURNED,
                                PetitionState.REJECTED)
                        .contains(state)
                ? null
                : NOW;
        return petition(state, hidden, opened, null);
    }

    private static PetitionActions stranger(Petition petition) {
        return PetitionActions.of(petition, Membership.NONE, Actor.anonymous(), NOW);
    }

    private static Petition withdrawn(LocalizedText note) {
        return petition(PetitionState.WITHDRAWN, false, null, null, note);
    }

    private static Petition petition(PetitionState state, boolean hidden, Instant openedAt, Instant handedOverAt) {
        return petition(state, hidden, openedAt, handedOverAt, LocalizedText.empty());
    }

    private static Petition petition(
            PetitionState state,
            boolean hidden,
            @Nullable Instant openedAt,
            @Nullable Instant handedOverAt,
            LocalizedText note) {
        return petition(state, hidden, new AccountId(UUID.randomUUID()), 1, openedAt, handedOverAt, note);
    }

    private static Petition petition(
            PetitionState state,
            boolean hidden,
            AccountId author,
            @Nullable Integer procedureVersion,
            @Nullable Instant openedAt,
            @Nullable Instant handedOverAt) {
        return petition(state, hidden, author, procedureVersion, openedAt, handedOverAt, LocalizedText.empty());
    }

    private static Petition petition(
            PetitionState state,
            boolean hidden,
            AccountId author,
            @Nullable Integer procedureVersion,
            @Nullable Instant openedAt,
            @Nullable Instant handedOverAt,
            LocalizedText note) {
        return new Petition(
                new PetitionNumber(1),
                state,
                null,
                author,
                "akimat",
                "750000000",
                "open-platform",
                procedureVersion,
                null,
                new PetitionText(Language.EN, Map.of()),
                KEY,
                null,
                null,
                note,
                hidden,
                new Petition.Moments(NOW, null, null, null, openedAt, null, null, handedOverAt, null, null),
                List.of(new Petition.Threshold(1, 300, "response", true, NOW, handedOverAt)),
                1);
    }
}
