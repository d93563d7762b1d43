package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bastama.civic.responses.AnsweredDemand;
import org.bastama.civic.responses.Demands;
import org.bastama.foundation.shell.Rejected;
import org.jspecify.annotations.Nullable;

/** The demands that an answer answers one by one: none at first, and as many as are added. */
class DemandList extends Div implements HasValidation {

    private final Set<String> outcomes;
    private final Runnable changed;
    private final List<DemandFields> demands = new ArrayList<>();
    private final Div list = new Div();
    private final Button begin = new Button(getTranslation("responses.demands.begin"), click -> begin());
    private final Button another = new Button(getTranslation("responses.demands.add"), click -> another());
    private final Paragraph error = new Paragraph();

    /** No demands, with a button that begins; each change that somebody makes is handed on. */
    DemandList(Set<String> outcomes, Runnable changed) {
        this.outcomes = outcomes;
        this.changed = changed;
        addClassName("responses-fields");
        list.addClassName("responses-fields");
        error.addClassName("b-field-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        add(list, error, begin, another);
        build();
    }

    void show(Demands typed) {
        demands.clear();
        typed.points().forEach(this::append);
        build();
    }

    Demands typed() {
        return new Demands(demands.stream().map(DemandFields::typed).toList());
    }

    /** Names the fields as the use cases name them. */
    void rejected(Rejected rejected) {
        for (var i = 0; i < demands.size(); i++) {
            demands.get(i).rejected(rejected, i + 1);
        }
        rejected.field("demands", this);
    }

    private DemandFields append(AnsweredDemand demand) {
        var fields = new DemandFields(outcomes, this::ask);
        fields.show(demand);
        fields.onChange(changed);
        demands.add(fields);
        return fields;
    }

    private void begin() {
        var first = append(AnsweredDemand.empty());
        append(AnsweredDemand.empty());
        rebuilt();
        first.focus();
    }

    private void another() {
        if (demands.size() < Demands.MOST) {
            var last = append(AnsweredDemand.empty());
            rebuilt();
            last.focus();
        }
    }

    /** What was typed is taken out only when somebody means it. */
    private void ask(DemandFields demand) {
        if (demand.typed().isEmpty()) {
            remove(demand);
            return;
        }
        var number = demands.indexOf(demand) + 1;
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("responses.demands.remove", number));
        dialog.setText(getTranslation("responses.demands.remove.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("responses.transfer.cancel"));
        dialog.setConfirmText(getTranslation("responses.demands.remove", number));
        dialog.addConfirmListener(confirmed -> remove(demand));
        dialog.open();
    }

    /** The focus goes to the demand that takes its place, else to what adds one. */
    private void remove(DemandFields demand) {
        var place = demands.indexOf(demand);
        demands.remove(demand);
        rebuilt();
        if (place < demands.size()) {
            demands.get(place).focus();
        } else {
            (demands.isEmpty() ? begin : another).focus();
        }
    }

    private void rebuilt() {
        build();
        changed.run();
    }

    private void build() {
        list.removeAll();
        demands.forEach(list::add);
        for (var i = 0; i < demands.size(); i++) {
            demands.get(i).number(i + 1);
        }
        begin.setVisible(demands.isEmpty());
        another.setVisible(!demands.isEmpty() && demands.size() < Demands.MOST);
    }

    @Override
    public void setErrorMessage(@Nullable String message) {
        error.setText(message == null ? "" : message);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return error.isVisible();
    }
}
