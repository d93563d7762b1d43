package org.bastama.outside.notifications.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.Set;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.testing.PetitionRows;
import org.bastama.testing.SignedInAs;
import org.bastama.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class FollowSectionTest extends ViewTest {

    private static final EmailAddress EMAIL = new EmailAddress("reader@example.kz");

    @Autowired
    FollowSection section;

    @Autowired
    PetitionQueries petitions;

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    SentMails sentMails;

    @Autowired
    JdbcTemplate jdbc;

    PetitionNumber number;
    Component shown;

    @BeforeEach
    void petition() {
        number = new PetitionRows(jdbc).open();
    }

    @Test
    void aReaderFollowsByMailAndGetsTheSameAnswerAlways() {
        show(Language.EN, Actor.anonymous());
        for (var i = 0; i < 5; i++) {
            _setValue(_get(shown, EmailField.class), EMAIL.value());
            _click(_get(shown, Button.class));
            assertThat(_get(shown, Paragraph.class, s -> s.withClasses("good")).getText())
                    .startsWith("Please check your mailbox");
            assertThat(_get(shown, EmailField.class).getValue()).isEmpty();
        }
        assertThat(sentMails.to(EMAIL, 10)).hasSize(3);
    }

    @Test
    void aBadAddressStaysWithItsError() {
        show(Language.EN, Actor.anonymous());
        _setValue(_get(shown, EmailField.class), "reader@");
        _click(_get(shown, Button.class));
        assertThat(_get(shown, EmailField.class).isInvalid()).isTrue();
        assertThat(_get(shown, EmailField.class).getErrorMessage()).contains("does not look like an email address");
        assertThat(_get(shown, EmailField.class).getValue()).isEqualTo("reader@");
    }

    @Test
    void whoIsSignedInFollowsAndStops() {
        var account = ensureAccount.of(EMAIL, "Дана Ахметова", Language.KK);
        var actor = Actor.of(account.id(), account.name(), Set.of());
        show(Language.EN, actor);
        _assertNone(shown, EmailField.class);
        _click(_get(shown, Button.class, s -> s.withText("Follow")));
        _click(_get(shown, Button.class, s -> s.withText("Stop following")));
        assertThat(_get(shown, Button.class).getText()).isEqualTo("Follow");
    }

    @Test
    void whoFollowsChoosesHowSoonToHear() {
        var account = ensureAccount.of(EMAIL, "Дана Ахметова", Language.EN);
        SignedInAs.account(account);
        openBrowser(Language.EN);
        show(Language.EN, Actor.of(account.id(), account.name(), Set.of()));
        _click(_get(shown, Button.class, s -> s.withText("Follow")));
        assertThat(_get(shown, NativeSelect.class).getValue()).isEqualTo("at-once");
        go("my/following");
        var pace = _get(_get(FollowingView.class), NativeSelect.class);
        pace.setValue("weekly");
        ComponentUtil.fireEvent(
                pace, new AbstractField.ComponentValueChangeEvent<NativeSelect, String>(pace, pace, "at-once", true));
        go("my/following");
        var view = _get(FollowingView.class);
        assertThat(_get(view, NativeSelect.class).getValue()).isEqualTo("weekly");
        _click(_get(view, Button.class, s -> s.withText("Stop following")));
        _assertNone(view, NativeSelect.class);
    }

    @Test
    void whereNothingHappensAnyMoreThereIsNothing() {
        new PetitionRows(jdbc).state(number, PetitionState.WITHDRAWN);
        assertThat(section.of(petitions.find(number).orElseThrow(), Language.EN, Actor.anonymous()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void speaksTheReadersLanguage(Language language) {
        openBrowser(language);
        show(language, Actor.anonymous());
        assertThat(_get(shown, H2.class).getText())
                .isEqualTo(
                        switch (language) {
                            case KK -> "Петицияны бақылау";
                            case RU -> "Следить за петицией";
                            case EN -> "Follow this petition";
                        });
    }

    private void show(Language language, Actor actor) {
        shown = section.of(petitions.find(number).orElseThrow(), language, actor)
                .orElseThrow();
        UI.getCurrent().add(shown);
    }
}
