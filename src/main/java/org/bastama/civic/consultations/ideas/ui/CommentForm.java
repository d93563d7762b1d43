package org.bastama.civic.consultations.ideas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.Sender;
import org.bastama.civic.consultations.ideas.Comment;
import org.bastama.civic.consultations.ideas.Stance;
import org.bastama.civic.consultations.ui.SendForm;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.foundation.shell.Rejected;
import org.jspecify.annotations.Nullable;

/** One's own comment on an idea, or one's answer to a comment. */
class CommentForm extends Div {

    private static final String KEY = "consultations.comments.";

    private final transient IdeaDesk desk;
    private final transient Consultation consultation;
    private final transient Contribution idea;
    private final @Nullable Integer answers;
    private final NativeSelect stance = new NativeSelect(getTranslation(KEY + "stance"), stances());
    private final TextArea text = new TextArea(getTranslation(KEY + "text"));

    /** @param answers the number of the comment that is answered; null for a comment on the idea itself */
    CommentForm(
            IdeaDesk desk,
            Consultation consultation,
            Contribution idea,
            @Nullable Integer answers,
            boolean preview,
            Runnable done) {
        this.desk = desk;
        this.consultation = consultation;
        this.idea = idea;
        this.answers = answers;
        text.setHelperText(getTranslation(KEY + "text-help", Comment.LONGEST_TEXT));
        text.setMinRows(2);
        text.setWidthFull();
        add(new SendForm(
                "consultations.comments",
                answers == null
                        ? getTranslation(KEY + "form", String.valueOf(idea.number()))
                        : getTranslation(KEY + "answer", String.valueOf(answers)),
                answers == null ? List.<Component>of(stance, text) : List.<Component>of(text),
                new Rejected().field("stance", stance).field("text", text),
                new Commenting(),
                desk.currentActor().get(),
                preview,
                done));
    }

    private Map<String, String> stances() {
        var stances = new LinkedHashMap<String, String>();
        stances.put("", getTranslation("consultations.form.choose"));
        for (var one : Stance.values()) {
            stances.put(one.code(), getTranslation(KEY + "stance." + one.code()));
        }
        return stances;
    }

    private Comment.Typed typed() {
        return new Comment.Typed(Objects.requireNonNull(idea.number()), answers, stance.getValue(), text.getValue());
    }

    private final class Commenting implements SendForm.Sending {

        @Override
        public void byMail(Sender sender) {
            desk.comment().comment(consultation.number(), idea.part(), typed(), sender);
        }

        @Override
        public void byAccount(boolean showsName, Language language) {
            desk.comment()
                    .comment(
                            consultation.number(),
                            idea.part(),
                            typed(),
                            showsName,
                            language,
                            desk.currentActor().get());
        }
    }
}
