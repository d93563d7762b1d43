package org.bastama.civic.responses.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.bastama.foundation.shared.Language;
import org.bastama.testing.DeskViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The keys of the desk are listed, and what each of them leads to is there. */
class DeskKeysTest extends DeskViewTest {

    @Test
    void theInboxLeadsThroughItsCasesAndToItsFilters() {
        open("desk", Language.EN);
        assertThat(keys()).containsExactly("KeyJ", "KeyK", "KeyF");
        assertThat(_get(DeskCard.class).hasClassName("responses-item")).isTrue();
        assertThat(_find(_get(_get(DeskCard.class), H2.class), Anchor.class)).hasSize(1);
        assertThat(_find(Component.class, s -> s.withClasses("responses-filters")))
                .hasSize(1);
    }

    @Test
    void theCaseLeadsThroughItsPartsToTheAnswerTheNotesAndBack() {
        open("desk/" + number, Language.EN);
        assertThat(keys()).containsExactly("KeyJ", "KeyK", "KeyA", "KeyN", "KeyU");
        assertThat(_get(H2.class, s -> s.withId(DeskKeys.ANSWER)).getText()).isEqualTo("Answer");
        assertThat(_get(H2.class, s -> s.withId(DeskKeys.NOTES)).getText()).isEqualTo("Private notes");
        assertThat(_get(Anchor.class, s -> s.withClasses(DeskKeys.BACK.substring(1)))
                        .getHref())
                .isEqualTo("/desk");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theDialogSaysThemInEachLanguageAndTurnsThemOff(Language language) {
        open("desk/" + number, language);
        var keys = _get(DeskKeys.class).getElement();
        var dialog = keys.getChild(1);
        assertThat(keys.getChild(0).getAttribute("aria-keyshortcuts")).isEqualTo("?");
        assertThat(dialog.getTag()).isEqualTo("dialog");
        assertThat(dialog.getOuterHTML()).contains("<kbd>?</kbd>", "<kbd>U</kbd>", "type=\"checkbox\"");
        assertThat(dialog.getTextRecursively()).doesNotContain("responses.keys");
        assertThat(_find(DescriptionList.Description.class).stream()
                        .filter(words -> words.getParent()
                                .filter(DescriptionList.class::isInstance)
                                .isPresent()))
                .hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void strangersGetNone() {
        go("desk");
        _assertNone(DeskKeys.class);
    }

    private static List<String> keys() {
        return _find(_get(DeskKeys.class), DescriptionList.Term.class).stream()
                .map(term -> term.getElement().getAttribute("data-key"))
                .filter(java.util.Objects::nonNull)
                .toList();
    }
}
