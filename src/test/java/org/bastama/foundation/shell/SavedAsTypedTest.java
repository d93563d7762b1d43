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
class SavedAsTypedTest {

    private final TextArea area = new TextArea();
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void listen() {
        area.addValueChangeListener(change -> told.add(change.isFromClient() + " " + change.getValue()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"leading", "intermediate"})
    void inIntervalsTheEventAloneBringsTheValue(String phase) {
        SavedAsTyped.every(area);

        input("text", phase);

        assertThat(told).containsExactly("true text");
        assertThat(area.getValueChangeMode()).isEqualTo(ValueChangeMode.TIMEOUT);
    }

    @Test
    void theSameValueIsToldOnce() {
        SavedAsTyped.every(area);
        input("text", "intermediate");
        input("text", "intermediate");

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
