package org.bastama.civic.territories.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

class TerritoryFieldTest extends ViewTest {

    @Autowired
    TerritoryQueries territories;

    private TerritoryField field;
    private final List<String> values = new ArrayList<>();

    @BeforeEach
    void show() {
        openBrowser(Language.RU);
        field = new TerritoryField(territories);
        field.setLabel("Где вы живёте");
        field.addValueChangeListener(event -> values.add(event.getValue()));
        UI.getCurrent().add(field);
    }

    @Test
    void aTypedNameBecomesACode() {
        _setValue(input(), "семей");
        assertThat(field.getValue()).isEqualTo("101000000");
        assertThat(field.typed()).isEqualTo("101000000");
        assertThat(values).containsExactly("101000000");
        assertThat(_find(field, NativeButton.class)).isEmpty();
        _setValue(input(), "семе");
        assertThat(field.getValue()).isEmpty();
        assertThat(field.typed()).isEqualTo("семе");
    }

    @Test
    void suggestionsComeWhileTyping() {
        _setValue(input(), "караг");
        var options = input().getElement().getAttribute("list");
        var list = field.getElement()
                .getChildren()
                .filter(e -> options.equals(e.getAttribute("id")))
                .findFirst()
                .orElseThrow();
        assertThat(list.getTag()).isEqualTo("datalist");
        assertThat(list.getChildren().map(o -> o.getAttribute("value")))
                .startsWith("Карагандинская область", "город Караганда, Карагандинская область");
        _setValue(input(), "город Караганда, Карагандинская область");
        assertThat(field.getValue()).isEqualTo("351000000");
    }

    @Test
    void anAmbiguousNameIsAskedAgainWithTheChoices() {
        _setValue(input(), "Абайский район");
        assertThat(field.getValue()).isEmpty();
        assertThat(_find(field, NativeButton.class)).hasSizeGreaterThanOrEqualTo(3);
        var inShymkent = _find(field, NativeButton.class).stream()
                .filter(b -> b.getElement().getTextRecursively().contains("Шымкент"))
                .findFirst()
                .orElseThrow();
        _click(inShymkent);
        assertThat(field.getValue()).isEqualTo("791110000");
        assertThat(input().getValue()).isEqualTo("Абайский район, город Шымкент");
        assertThat(_find(field, NativeButton.class)).isEmpty();
    }

    @Test
    void aNameOfSeveralThatIsShownAgainComesWithTheChoices() {
        field.show("Абайский район");
        field.setErrorMessage("Мы не знаем такого места.");
        field.setInvalid(true);
        assertThat(field.getErrorMessage()).startsWith("Мест с таким названием несколько");
        assertThat(_find(field, NativeButton.class)).hasSizeGreaterThanOrEqualTo(3);
        field.show("");
        assertThat(_find(field, NativeButton.class)).isEmpty();
    }

    @Test
    void whatIsAskedIsNotSaidTwice() {
        _setValue(input(), "Абайский район");
        assertThat(_find(field, Paragraph.class))
                .filteredOn(Paragraph::isVisible)
                .hasSize(1);
        assertThat(field.isClear()).isFalse();
        assertThat(_find(field, Paragraph.class))
                .filteredOn(Paragraph::isVisible)
                .hasSize(1);
        assertThat(_find(field, NativeButton.class)).isNotEmpty();
    }

    @Test
    void aNameOfSeveralIsNotCalledUnknown() {
        _setValue(input(), "Абайский район");
        field.setErrorMessage("Мы не знаем такого места.");
        field.setInvalid(true);
        assertThat(field.getErrorMessage()).startsWith("Мест с таким названием несколько");
    }

    @Test
    void whatIsTypedIsNotCalledMissing() {
        _setValue(input(), "нигдеград");
        field.setErrorMessage("Заполните это поле.");
        assertThat(field.getErrorMessage()).startsWith("Мы не знаем такого места");
        _setValue(input(), "");
        field.setErrorMessage("Заполните это поле.");
        assertThat(field.getErrorMessage()).isEqualTo("Заполните это поле.");
    }

    @Test
    void anUnknownNameIsAnErrorOnlyWhenTheFieldIsLeft() {
        _setValue(input(), "Атлантида");
        assertThat(field.isInvalid()).isFalse();
        leave();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).startsWith("Мы не знаем такого места");
        assertThat(input().getElement().getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(input().getElement().getAttribute("aria-describedby")).endsWith("-error");
        _setValue(input(), "Алматы");
        assertThat(field.isInvalid()).isFalse();
        assertThat(field.getValue()).isEqualTo("750000000");
    }

    @Test
    void aKnownPlaceShowsItsFullNameOnceTheFieldIsLeft() {
        _setValue(input(), "караганда");
        assertThat(input().getValue()).as("under the fingers").isEqualTo("караганда");
        leave();
        assertThat(input().getValue()).isEqualTo("город Караганда, Карагандинская область");
        assertThat(field.getValue()).isEqualTo("351000000");
        assertThat(values).containsExactly("351000000");
    }

    @Test
    void aCodeShowsItsName() {
        field.setValue("791110000");
        assertThat(input().getValue()).isEqualTo("Абайский район, город Шымкент");
        field.setValue("");
        assertThat(input().getValue()).isEmpty();
    }

    @Test
    void aRegionIsAQuickAnswerAndALimit() {
        field.withRegions();
        _setValue(_get(field, NativeSelect.class), "790000000");
        assertThat(field.getValue()).isEqualTo("790000000");
        _setValue(input(), "Абайский район");
        assertThat(field.getValue()).isEqualTo("791110000");
        _setValue(_get(field, NativeSelect.class), "");
        assertThat(field.getValue()).isEmpty();
    }

    private Input input() {
        return _get(field, Input.class);
    }

    private void leave() {
        input().getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(input().getElement(), "change", JsonNodeFactory.instance.objectNode()));
    }
}
