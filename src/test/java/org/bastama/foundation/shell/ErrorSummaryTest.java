package org.bastama.foundation.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.getNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejection.Violation;
import org.bastama.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorSummaryTest extends ViewTest {

    private final List<String> revealed = new ArrayList<>();
    private final TextField name = new TextField("Name");
    private final TextField title = new TextField("Title");
    private final ErrorSummary summary = new ErrorSummary(revealed::add);
    private final Rejected rejected =
            new Rejected().field("name", name).field("title-ru", title).summary(summary);

    @Test
    void everythingIsListedAndLeadsToItsField() {
        UI.getCurrent().add(summary, name, title);
        assertThat(submit()).isFalse();
        assertThat(_find(summary, ListItem.class)).hasSize(3);
        assertThat(_find(summary, NativeButton.class))
                .extracting(NativeButton::getText)
                .containsExactly("Name: Please fill this in.", "Title (Russian): Please fill this in.");
        assertThat(summary.getElement().getTextRecursively()).contains("This was changed in the meantime");
        assertThat(getNotifications()).as("told once").isEmpty();
        assertThat(name.isInvalid()).isTrue();
        assertThat(revealed).containsExactly("name");
        _click(_get(summary, NativeButton.class, spec -> spec.withText("Title (Russian): Please fill this in.")));
        assertThat(revealed).containsExactly("name", "title-ru");
        assertThat(rejected.run(() -> {})).isTrue();
        assertThat(summary.isVisible()).isFalse();
    }

    @Test
    void theLanguageOfAFieldIsToldOnce() {
        var labelled = new TextField("Statement in Russian");
        UI.getCurrent().add(summary, labelled);
        rejected.field("statement-ru", labelled).run(() -> {
            throw Rejection.at("statement-ru", "shared.required");
        });
        assertThat(_get(summary, NativeButton.class).getText()).isEqualTo("Statement in Russian: Please fill this in.");
    }

    @Test
    void whereOneChoosesNothingIsFilledIn() {
        var select = new NativeSelect("Region", Map.of());
        UI.getCurrent().add(summary, select);
        rejected.field("region", select).run(() -> {
            throw Rejection.at("region", "shared.required");
        });
        assertThat(select.getErrorMessage()).isEqualTo("Choose from the list.");
        assertThat(_get(summary, NativeButton.class).getText()).isEqualTo("Region: Choose from the list.");
    }

    @Test
    void whatAFieldKnowsOfItsErrorIsSaidHereToo() {
        var place = new TextField("Place") {
            @Override
            public void setErrorMessage(String message) {
                super.setErrorMessage("Several places are called so.");
            }
        };
        UI.getCurrent().add(summary, place);
        rejected.field("place", place).run(() -> {
            throw Rejection.at("place", "shared.required");
        });
        assertThat(_get(summary, NativeButton.class).getText()).isEqualTo("Place: Several places are called so.");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void speaksTheReadersLanguage(Language language) {
        openBrowser(language);
        UI.getCurrent().add(summary);
        submit();
        assertThat(_get(summary, H2.class).getText())
                .isEqualTo(
                        List.of("Түзететін 3\u00A0жер бар", "Нужно исправить 3\u00A0места", "3 things need correcting")
                                .get(language.ordinal()));
    }

    private boolean submit() {
        return rejected.run(() -> {
            throw new Rejection(List.of(
                    new Violation("name", "shared.required", List.of()),
                    new Violation("title-ru", "shared.required", List.of()),
                    new Violation(null, "shared.changed-meanwhile", List.of())));
        });
    }
}
