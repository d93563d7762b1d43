package org.bastama.civic.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bastama.civic.groups.DecideGroup.Verdict;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Role;
import org.bastama.testing.Concurrently;
import org.bastama.testing.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happens when two people press a button at the same moment; these tests commit. */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SameMomentTest extends ModuleTest {

    private static final LocalizedText NOTE = LocalizedText.of(Language.RU, "Поясните, пожалуйста.");

    @Autowired
    GroupStage stage;

    @Autowired
    SubmitGroup submit;

    @Autowired
    DecideGroup decide;

    @Autowired
    AppealRefusal appeal;

    @Autowired
    DecideGroupAppeal decideAppeal;

    @Autowired
    InviteFounder invite;

    @Autowired
    ConfirmFounder confirm;

    @Test
    void ofEqualNamesOneWins() throws Exception {
        var name = GroupStage.newName();
        var acts = new ArrayList<Callable<?>>();
        for (var i = 0; i < 4; i++) {
            var coordinator = stage.person();
            var group = stage.ready(coordinator, i % 2 == 0 ? name : "«" + name + "»");
            acts.add(() -> {
                submit.submit(group.id(), group.version(), coordinator);
                return null;
            });
        }
        var failures = atOnce(acts);
        assertThat(failures)
                .hasSize(3)
                .allSatisfy(failure -> assertThat(((Rejection) failure).violations())
                        .containsExactly(new Rejection.Violation("name", "groups.name.taken", List.of())));
    }

    @Test
    void ofTwoModeratorsOneDecides() throws Exception {
        var group = stage.submitted(stage.person(), GroupStage.newName());
        var one = stage.person(Role.MODERATOR);
        var other = stage.person(Role.MODERATOR);
        var failures = atOnce(List.of(
                () -> {
                    decide.decide(group.id(), group.version(), Verdict.REGISTERED, null, NOTE, one);
                    return null;
                },
                () -> {
                    decide.decide(group.id(), group.version(), Verdict.RETURNED, "unclear_purpose", NOTE, other);
                    return null;
                }));
        assertThat(failures)
                .singleElement()
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.key()).isEqualTo("shared.changed-meanwhile"));
    }

    @Test
    void ofTwoAppealsOneIsLodgedAndOfTwoModeratorsOneDecidesIt() throws Exception {
        var coordinator = stage.person();
        var group = stage.submitted(coordinator, GroupStage.newName());
        decide.decide(group.id(), group.version(), Verdict.REFUSED, "advertising", NOTE, stage.person(Role.MODERATOR));
        var appeals = new ArrayList<Callable<?>>();
        for (var i = 0; i < 5; i++) {
            appeals.add(() -> {
                appeal.appeal(group.id(), Language.RU, "Мы ничего не продаём и не рекламируем.", coordinator);
                return null;
            });
        }
        assertThat(atOnce(appeals))
                .hasSize(4)
                .allSatisfy(failure -> assertThat(((Rejection) failure).key()).isEqualTo("groups.wrong-state"));
        var one = stage.person(Role.MODERATOR);
        var other = stage.person(Role.MODERATOR);
        var failures = atOnce(List.of(
                () -> {
                    decideAppeal.grant(group.id(), NOTE, one);
                    return null;
                },
                () -> {
                    decideAppeal.uphold(group.id(), NOTE, other);
                    return null;
                }));
        assertThat(failures)
                .singleElement()
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.key()).isEqualTo("groups.wrong-state"));
    }

    @Test
    void oneLinkConfirmsOnce() throws Exception {
        var coordinator = stage.person();
        var group = stage.draft(coordinator, GroupStage.newName());
        var address = GroupStage.newAddress();
        invite.invite(group.id(), "Марат Оспанов", address.value(), Language.KK, coordinator);
        var token = stage.tokenTo(address);
        var acts = new ArrayList<Callable<?>>();
        for (var i = 0; i < 10; i++) {
            acts.add(() -> confirm.confirm(token, false, Language.KK));
        }
        assertThat(atOnce(acts)).isEmpty();
        assertThat(stage.get(group.id()).confirmedFounders()).isEqualTo(2);
    }

    /** Runs all at the same moment and gives what they failed with. */
    private static List<Throwable> atOnce(List<? extends Callable<?>> acts) throws Exception {
        var failures = Concurrently.run(acts.stream()
                .<Callable<Optional<Throwable>>>map(act -> () -> {
                    try {
                        act.call();
                        return Optional.empty();
                    } catch (Exception failure) {
                        return Optional.of(failure);
                    }
                })
                .toList());
        return failures.stream().flatMap(Optional::stream).toList();
    }
}
