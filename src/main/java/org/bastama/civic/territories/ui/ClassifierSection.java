package org.bastama.civic.territories.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Map;
import java.util.UUID;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.territories.ImportTerritories;
import org.bastama.foundation.jobs.LongJobs;
import org.bastama.foundation.jobs.LongJobs.LongJob;
import org.bastama.foundation.jobs.ui.LongJobPanel;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shell.Rejected;
import org.bastama.foundation.shell.UploadTexts;
import tools.jackson.databind.json.JsonMapper;

/** Upload of a national classifier → what would change → apply, with progress. */
class ClassifierSection extends Section {

    private static final int LARGEST_BYTES = 15_000_000;
    private static final JsonMapper JSON = new JsonMapper();

    private final transient ImportTerritories importTerritories;
    private final transient Actor actor;
    private final transient Runnable changed;
    private final LongJobPanel panel;
    private final Div next = new Div();

    ClassifierSection(ImportTerritories importTerritories, LongJobs jobs, CurrentActor current, Runnable changed) {
        this.importTerritories = importTerritories;
        this.actor = current.get();
        this.changed = changed;
        this.panel = new LongJobPanel(jobs, this::result);
        var upload = new Upload(UploadHandler.inMemory((file, bytes) -> uploaded(file.fileName(), bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST_BYTES);
        upload.setAcceptedFileExtensions(".csv", ".txt");
        upload.setI18n(UploadTexts.of(this));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        next.getElement().setAttribute("aria-live", "polite");
        add(
                new H2(getTranslation("territories.import.title")),
                new Paragraph(getTranslation("territories.import.help")),
                upload,
                next,
                panel);
        panel.showNewest(ImportTerritories.JOB);
    }

    /** What happens when the browser has sent a file. */
    void uploaded(String name, byte[] content) {
        next.removeAll();
        try {
            var upload = importTerritories.upload(actor, name, content);
            offer(upload);
        } catch (Rejection rejection) {
            var errors = new UnorderedList();
            rejection
                    .violations()
                    .forEach(v -> errors.add(
                            new ListItem(getTranslation(v.key(), v.arguments().toArray()))));
            var notice = new Div(new Paragraph(getTranslation("territories.import.failed")), errors);
            notice.addClassNames("b-notice", "bad");
            next.add(notice);
        }
    }

    private void offer(UUID upload) {
        var preview = importTerritories.preview(actor, upload);
        var apply = new Button(
                getTranslation("territories.import.apply"),
                event -> Rejected.handle(() -> {
                    panel.show(importTerritories.start(actor, upload));
                    next.removeAll();
                }));
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var discard = new Button(getTranslation("territories.import.discard"), event -> next.removeAll());
        var buttons = new Div(apply, discard);
        buttons.addClassName("b-toolbar");
        next.add(new H3(getTranslation("territories.import.preview")), new ImportPreviewPanel(preview), buttons);
    }

    @SuppressWarnings("unchecked")
    private Component result(LongJob job) {
        changed.run();
        var numbers = (Map<String, Object>) JSON.readValue(job.result(), Map.class);
        var list = new UnorderedList();
        ImportPreviewPanel.COUNTS.forEach(count -> list.add(
                new ListItem(getTranslation("territories.import.counts." + count, numbers.getOrDefault(count, 0)))));
        var notice = new Div(new Paragraph(getTranslation("territories.import.result")), list);
        notice.addClassNames("b-notice", "good");
        return notice;
    }
}
