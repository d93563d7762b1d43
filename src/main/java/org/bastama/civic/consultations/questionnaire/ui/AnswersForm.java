package org.bastama.civic.consultations.questionnaire.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.Sender;
import org.bastama.civic.consultations.questionnaire.Answers;
import org.bastama.civic.consultations.questionnaire.CheckAnswers;
import org.bastama.civic.consultations.questionnaire.Course;
import org.bastama.civic.consultations.questionnaire.Questionnaire;
import org.bastama.civic.consultations.ui.SendForm;
import org.bastama.civic.consultations.ui.Written;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shell.ErrorSummary;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.LazyDetails;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** Answers a questionnaire page by page; what is answered is kept at once, and shows the questions that follow from it. */
final class AnswersForm extends Div {

    /** The place behind the last page, where everything is looked at and sent. */
    private static final String REVIEW = "";

    private final transient FillingDesk desk;
    private final transient Consultation consultation;
    private final int part;
    private final transient Questionnaire questionnaire;
    private final boolean preview;
    private final Runnable done;
    private final Paragraph status = Written.small("");
    private transient Answers answers;
    private String key;

    AnswersForm(
            FillingDesk desk,
            Consultation consultation,
            int part,
            Questionnaire questionnaire,
            boolean preview,
            Runnable done) {
        this.desk = desk;
        this.consultation = consultation;
        this.part = part;
        this.questionnaire = questionnaire;
        this.preview = preview;
        this.done = done;
        key = KeyInAddress.of(part);
        answers = preview ? Answers.none() : desk.kept(consultation, part, key);
        addClassName("consultations-fields");
        status.getElement().setAttribute("role", "status");
        var pages = course().pages();
        show(pages.isEmpty() ? REVIEW : pages.getFirst().page().key());
    }

    private Course course() {
        return Course.of(questionnaire, answers);
    }

    private void show(String page) {
        removeAll();
        var course = course();
        var shown = course.page(page).orElse(null);
        // What sends the answers is a card by itself.
        setClassName("b-card", shown != null);
        if (shown == null) {
            review(course);
            return;
        }
        var title = shown.page().title().in(ReaderLanguage.get());
        var heading = new H3(title.isEmpty() ? step(course, page) : step(course, page) + " – " + title);
        add(LanguageMark.mark(heading, shown.page().title()));
        if (!shown.page().intro().isEmpty()) {
            add(Written.of(shown.page().intro()));
        }
        var fields =
                new PageFields(questionnaire.page(page).orElseThrow(), answers, changed -> answered(page, changed));
        showWhatApplies(page, fields);
        add(fields, turns(page, course, fields), status);
        later();
    }

    private String step(Course course, String page) {
        var pages = course.pages().stream().map(one -> one.page().key()).toList();
        var at = page.equals(REVIEW) ? pages.size() : pages.indexOf(page);
        return getTranslation("consultations.questionnaire.step", at + 1, pages.size() + 1);
    }

    private void showWhatApplies(String page, PageFields fields) {
        fields.showOnly(course().page(page).map(Course.VisiblePage::questions).orElse(List.of()));
    }

    private Component turns(String page, Course course, PageFields fields) {
        var next = new Button(getTranslation("consultations.questionnaire.next"), click -> next(page, fields));
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var turns = new Div(next);
        turns.addClassName("b-toolbar");
        course.before(page)
                .ifPresent(before -> turns.add(new Button(
                        getTranslation("consultations.questionnaire.back"),
                        click -> turnTo(before.page().key()))));
        return turns;
    }

    private void turnTo(String page) {
        show(page);
        getElement().executeJs("const h=this.querySelector('h3');h.tabIndex=-1;h.focus();");
    }

    private void answered(String page, PageFields fields) {
        answers = fields.read(answers, new Rejections());
        showWhatApplies(page, fields);
        keep();
    }

    private void keep() {
        if (!preview && Rejected.handle(() -> key = desk.keep(consultation, part, key, answers))) {
            KeyInAddress.put(consultation, part, key);
            status.setText(getTranslation(
                    "consultations.questionnaire.saved", Formats.dateTime(ReaderLanguage.get(), desk.now())));
        }
    }

    private void next(String page, PageFields fields) {
        if (fields.rejected().run(() -> {
            var rejections = new Rejections();
            answers = fields.read(answers, rejections);
            rejections.throwIfAny();
            new CheckAnswers(questionnaire, false).page(page, answers);
        })) {
            turnTo(course().after(page).map(after -> after.page().key()).orElse(REVIEW));
        }
    }

    private void review(Course course) {
        var errors = new ErrorSummary();
        var fields = new ArrayList<Component>();
        fields.add(errors);
        fields.add(new AnswersReview(course, this::turnTo));
        if (!course.pages().isEmpty()) {
            var last = course.pages().getLast().page().key();
            fields.add(new Button(getTranslation("consultations.questionnaire.back"), click -> turnTo(last)));
        }
        add(new SendForm(
                "consultations.questionnaire.send",
                step(course, REVIEW) + " – " + getTranslation("consultations.questionnaire.review"),
                fields,
                new Rejected().summary(errors),
                new Sending(),
                desk.actor(),
                preview,
                done));
    }

    private final class Sending implements SendForm.Sending {

        @Override
        public void byMail(Sender sender) {
            desk.send(consultation, part, answers, sender, key);
            KeyInAddress.put(consultation, part, "");
        }

        @Override
        public void byAccount(boolean showsName, Language language) {
            desk.send(consultation, part, answers, showsName, language);
        }
    }

    /** With an account the answers are there wherever one signs in. */
    private void later() {
        if (!preview && !desk.actor().isSignedIn()) {
            add(new LazyDetails(
                    getTranslation("consultations.questionnaire.later"),
                    () -> new LaterForm(email -> {
                        key = desk.keep(consultation, part, key, answers);
                        desk.mailLink(key, email);
                    })));
        }
    }
}
