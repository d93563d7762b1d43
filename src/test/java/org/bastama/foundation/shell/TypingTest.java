package org.bastama.foundation.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;

/** What is typed comes to the server with the event, whether or not the client sends it as a property too. */
class TypingTest {

    private final TextArea area = new TextArea();
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void listen() {
        area.addValueChangeListener(change -> told.add(change.isFromClient() + " " + change.getValue()));
    }

    @Test
    void afterAPauseTheEventAloneBringsTheValue() {
        Typing.tellAfterPause(area, 800);

        input("## Section\n\n- item", "trailing");

        assertThat(area.getValue()).isEqualTo("## Section\n\n- item");
        assertThat(told).containsExactly("true ## Section\n\n- item");
        assertThat(area.getValueChangeMode()).isEqualTo(ValueChangeMode.LAZY);
        assertThat(area.getValueChangeTimeout()).isEqualTo(800);
    }

    @ParameterizedTest
    @ValueSource(strings = {"leading", "intermediate"})
    void inIntervalsTheEventAloneBringsTheValue(String phase) {
        Typing.tellEvery(area, 250);

        input("text", phase);

        assertThat(told).containsExactly("true text");
        assertThat(area.getValueChangeMode()).isEqualTo(ValueChangeMode.TIMEOUT);
    }

    @Test
    void theSameValueIsToldOnce() {
        Typing.tellAfterPause(area, 800);
        input("text", "trailing");
        input("text", "trailing");

        assertThat(told).hasSize(1);
    }

    private void input(String value, String phase) {
        var data = JsonNodeFactory.instance
                .objectNode()
                .put("element.value", value)
                .put("for", phase);
        area.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(area.getElement(), "input", data));
    }
}
