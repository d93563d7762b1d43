package org.bastama.civic.consultations.questionnaire.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.bastama.civic.consultations.questionnaire.QuestionnaireDraft;
import org.bastama.civic.consultations.ui.PartContent;
import org.bastama.civic.consultations.ui.Written;

/** The way to the questions of a part from its draft, and how many there are by now. */
class QuestionsWay extends PartContent {

    QuestionsWay(String path, QuestionnaireDraft draft) {
        var questions =
                draft.pages().stream().mapToInt(page -> page.questions().size()).sum();
        add(
                new Paragraph(new Anchor("/" + path, getTranslation("consultations.kind.questionnaire.write"))),
                Written.small(getTranslation("consultations.questionnaire.edit.written", questions)),
                fault());
    }
}
