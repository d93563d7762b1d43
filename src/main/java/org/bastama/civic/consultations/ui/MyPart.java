package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bastama.civic.consultations.contributions.Contribution;

/** One's own contributions, which can be taken back until the outcome is published. */
class MyPart extends Section {

    MyPart(
            List<Contribution> mine,
            Function<Contribution, ContributionCard> cards,
            boolean mayDelete,
            Consumer<Contribution> delete,
            Component place) {
        setVisible(!mine.isEmpty());
        add(new H2(getTranslation("consultations.mine.contributions")));
        mine.forEach(contribution -> {
            var card = cards.apply(contribution);
            card.setId("mine-" + contribution.number());
            add(card);
            if (mayDelete) {
                add(new Div(
                        new Button(getTranslation("consultations.mine.delete"), click -> ask(contribution, delete))));
            }
        });
        if (mayDelete) {
            add(place);
        }
    }

    private void ask(Contribution contribution, Consumer<Contribution> delete) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("consultations.mine.delete-sure"));
        dialog.setText(getTranslation("consultations.mine.delete-text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("consultations.mine.cancel"));
        dialog.setConfirmText(getTranslation("consultations.mine.delete"));
        dialog.addConfirmListener(confirmed -> delete.accept(contribution));
        dialog.open();
    }
}
