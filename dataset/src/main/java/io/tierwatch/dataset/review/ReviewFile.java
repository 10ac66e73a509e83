package io.tierwatch.dataset.review;

import io.tierwatch.dataset.store.DatasetException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The reviews of a dataset: a file of lines in its folder, beside what was read, to which lines are
 * only ever added. A line counts when it is whole; what a killed process left of one is cut off
 * before the next.
 *
 * <pre>{@code
 * List<Review> reviews = new ReviewFile(folder).read();
 * }</pre>
 */
public final class ReviewFile {

  /** The name of the file. */
  public static final String NAME = "reviews.jsonl";

  private static final Object ONE_AT_A_TIME = new Object();

  private final Path file;

  /**
   * @param folder the folder of the dataset
   */
  public ReviewFile(Path folder) {
    this.file = folder.resolve(NAME);
  }

  /** The reviews in the order in which they were made; none where nobody reviewed. */
  public List<Review> read() throws DatasetException {
    String text;
    try {
      text = Files.readString(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new DatasetException("the reviews in " + file + " cannot be read.", e);
    }
    List<Review> reviews = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      reviews.add(review(text.substring(start, end), reviews.size() + 1));
      start = end + 1;
    }
    return reviews;
  }

  private Review review(String line, int number) throws DatasetException {
    try {
      return ReviewJson.review(line);
    } catch (IOException e) {
      throw new DatasetException(
          file + " is damaged in line " + number + " (" + e.getMessage() + "): mend that line.", e);
    }
  }

  /** Adds a review. One process at a time does, and one of its threads. */
  public void add(Review review) throws DatasetException {
    synchronized (ONE_AT_A_TIME) {
      append(review);
    }
  }

  private void append(Review review) throws DatasetException {
    try (FileChannel channel =
            FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      channel.truncate(endOfLines(channel)).position(channel.size());
      ByteBuffer line = StandardCharsets.UTF_8.encode(ReviewJson.line(review));
      while (line.hasRemaining() && lock.isValid()) {
        channel.write(line);
      }
      channel.force(true);
    } catch (IOException e) {
      throw new DatasetException("the review cannot be written to " + file + ".", e);
    }
  }

  /** Where the last whole line ends. */
  private static long endOfLines(FileChannel channel) throws IOException {
    ByteBuffer one = ByteBuffer.allocate(1);
    for (long end = channel.size(); end > 0; end--) {
      one.clear();
      if (channel.read(one, end - 1) == 1 && one.get(0) == '\n') {
        return end;
      }
    }
    return 0;
  }
}
