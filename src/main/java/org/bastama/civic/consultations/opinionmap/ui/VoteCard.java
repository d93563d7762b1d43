package org.bastama.civic.consultations.opinionmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.TreeMap;
import org.bastama.civic.consultations.opinionmap.OpinionResults;
import org.bastama.civic.consultations.opinionmap.Statement;
import org.bastama.civic.consultations.opinions.Choice;
import org.bastama.civic.consultations.ui.Written;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/**
 * Statements one by one, each with three buttons. These stay where they are while the statement above them changes, so
 * that whoever votes by keyboard keeps the place.
 */
class VoteCard extends Div {

    private final transient OpinionResults results;
    private final transient Voter voter;
    private final String order;
    private final Map<Long, Choice> choices = new TreeMap<>();
    private final Paragraph statement = new Paragraph();
    private final Paragraph progress = new Paragraph();
    private final Div buttons = new Div();
    private transient @Nullable Statement present;

    /** Takes votes. */
    interface Voter {

        /** Whether the vote was taken. */
        boolean vote(long statement, Choice choice);
    }

    /**
     * The first statement that is not voted on.
     *
     * @param order whose order of statements it is
     */
    VoteCard(OpinionResults results, Map<Long, Choice> voted, String order, boolean preview, Voter voter) {
        this.results = results;
        this.voter = voter;
        this.order = order;
        choices.putAll(voted);
        addClassNames("b-card", "consultations-vote");
        statement.addClassName("consultations-statement");
        statement.getElement().setAttribute("aria-live", "polite");
        progress.addClassNames("b-soft", "b-small");
        buttons.addClassName("b-toolbar");
        for (var choice : Choice.values()) {
            var button =
                    new Button(getTranslation("consultations.opinions.vote." + choice.code()), click -> vote(choice));
            button.setEnabled(!preview);
            if (choice != Choice.PASS) {
                button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
            buttons.add(button);
        }
        add(
                new H3(getTranslation("consultations.opinions.vote.title")),
                Written.small(getTranslation("consultations.opinions.vote.lead")),
                statement,
                buttons,
                progress);
        show();
    }

    private void vote(Choice choice) {
        var voted = present;
        if (voted != null && voter.vote(voted.number(), choice)) {
            choices.put(voted.number(), choice);
            show();
        }
    }

    private void show() {
        present = results.next(choices, order).orElse(null);
        statement.removeAll();
        statement.getElement().removeAttribute("lang");
        if (present == null) {
            statement.setText(getTranslation("consultations.opinions.vote.all"));
        } else {
            statement.setText(present.text().in(ReaderLanguage.get()));
            LanguageMark.tell(statement, present.text());
        }
        buttons.setVisible(present != null);
        var voted = results.statements().stream()
                .filter(one -> choices.containsKey(one.number()))
                .count();
        progress.setText(getTranslation(
                "consultations.opinions.vote.progress",
                voted,
                results.statements().size()));
    }
}
