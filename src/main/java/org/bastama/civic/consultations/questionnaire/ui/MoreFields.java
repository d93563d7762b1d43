package org.bastama.civic.consultations.questionnaire.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;

/** Fields that few need, folded away. */
final class MoreFields extends NativeDetails {

    MoreFields(String summary, Component... fields) {
        super(summary);
        var content = new Div(fields);
        content.addClassName("consultations-fields");
        setContent(content);
    }
}
