package io.tierwatch.cli;

import io.tierwatch.dataset.store.Dataset;
import io.tierwatch.dataset.store.DatasetException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names a dataset to look into. */
final class DatasetOption {

  @Option(
      names = {"-d", "--dataset"},
      paramLabel = "DIR",
      defaultValue = "tierwatch-data",
      description = "The folder of the dataset, as 'read --dataset' made it (${DEFAULT-VALUE}).")
  Path folder = Path.of("tierwatch-data");

  /** What a command does with the dataset. */
  interface Work {
    /** Does it. */
    void on(Dataset dataset) throws Exception;
  }

  /** Opens the dataset for some work. */
  void open(Work work) throws Exception {
    try (Dataset dataset = Dataset.open(folder)) {
      work.on(dataset);
    } catch (DatasetException e) {
      throw Refusal.ofInput(String.valueOf(e.getMessage()));
    }
  }
}
