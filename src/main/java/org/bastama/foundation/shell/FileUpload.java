package org.bastama.foundation.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import org.jspecify.annotations.Nullable;

/**
 * An upload of one file at a time. Why a file is refused stands beside it, and the next can be chosen at once: the list
 * of files is emptied, because its tick would only say that the file was sent.
 */
public final class FileUpload extends Composite<Div> implements HasValidation {

    private final Upload upload;
    private final Paragraph error = new Paragraph();

    /**
     * An upload.
     *
     * @param handler takes the file; what it rejects it tells here ({@link Rejected#otherwise})
     * @param largest in bytes
     * @param refused key of what is said of a file of another kind or size
     * @param extensions with their dot, such as {@code .pdf}
     */
    public FileUpload(UploadHandler handler, int largest, String refused, String... extensions) {
        upload = new Upload(handler);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(largest);
        upload.setAcceptedFileExtensions(extensions);
        upload.setI18n(UploadTexts.of(this));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        upload.addFileRejectedListener(rejected -> {
            setErrorMessage(getTranslation(refused));
            setInvalid(true);
        });
        error.addClassName("b-field-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        getContent().addClassName("b-field");
        getContent().add(upload, error);
    }

    /** Calls back when the browser refuses a file without sending it. */
    public void onRefusal(Runnable refused) {
        upload.addFileRejectedListener(rejected -> refused.run());
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
