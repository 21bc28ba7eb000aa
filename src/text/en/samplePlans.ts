// Invented plans and reviews of three sample accounts, for trying the add-on out; their figures stand beside the action that loads them.
// We are a maker of sensors and monitoring. One account rises, one stays as it is, one falls.
import { filled } from '../filled';

const person = (name: string, jobTitle: string, interests: string, nextStep: string) => ({ name, jobTitle, interests, nextStep });
const fact = (entry: string, source: string, ourHelp: string) => ({ entry, source, ...filled({ ourHelp }) });
const point = (entry: string, evidence: string, answer: string) => ({ entry, evidence, answer });
/** `measure` is empty for a milestone. */
const goal = (goal: string, measure: string, value: string, obstacle = '', lesson = '') => ({
  goal,
  value,
  ...filled({ measure, obstacle, lesson }),
});
const action = (action: string, note = '') => ({ action, ...filled({ note }) });
const deal = (opportunity: string, offer: string, customerValue: string) => ({ opportunity, offer, customerValue });
const part = (part: string, note = '') => ({ part, ...filled({ note }) });
/** What changed, what the customer said, what was in the way, what we learned; `reason` of the outcome. */
const review = (changes: string, feedback = '', problems = '', learned = '', reason = '') =>
  filled({ changes, feedback, problems, learned, reason });

export const samplePlans = {
  /** Those of us who work on accounts beside the sample's people. */
  specialists: ['Ingrid Solberg', 'Daniel Achterberg', 'Noor Haddad', 'Victor Lang'],
  products: ['Sensors', 'Monitoring software', 'Calibration', 'Service contract', 'Training'],
  competitors: ['Nordvane', 'Pulsometrik', 'Own workshop'],
  plans: [
    {
      whyKey: 'It grows faster than any other customer, and what it buys in one hospital it buys in the next.',
      keyBenefits:
        'No medicine lost to a broken cold chain. One dashboard for all hospitals. Records ready for every inspection.',
      units: ['Dublin', 'Galway', 'Cork'],
      stakeholders: [
        person(
          'Orla Fennessy',
          'Chief executive officer',
          'Safety of patients, and the new hospital in Cork',
          'Lunch with Ingrid Solberg',
        ),
        person(
          'Cormac Delaney',
          'Chief operating officer',
          'One supplier less in every hospital',
          'Go through the service levels with him',
        ),
        person('Siobhan Kerrigan', 'Head of pharmacy', 'Fewer losses, less paperwork', 'Ask her to speak at our users’ day'),
        person('Declan Moriarty', 'Facilities manager, Galway', 'Systems that run without him', 'Show him the alarm app'),
        person('Niamh Tuohy', 'Purchasing manager', 'Three quotes for everything', 'Invite her to our works'),
      ],
      business: [
        fact(
          'Open a fourth hospital, in Cork, within two years',
          'Press release',
          'Plan the monitoring together with the building',
        ),
        fact('Revenue up 14%, hardly any debt', 'Annual report', ''),
        fact('All three pharmacies under one cold chain', 'Siobhan Kerrigan', 'Sensors, software and a person on call'),
        fact(
          'One purchasing office for all hospitals since last month',
          'Declan Moriarty',
          'A framework contract instead of single orders',
        ),
      ],
      swot: [
        point('Best known for surgery in the country', 'Survey of patients', 'Tell their story with ours'),
        point('Each hospital keeps its own records', 'Two inspections with remarks', 'One report for all of them'),
        point('Public money for new hospital beds', 'Health budget', 'Be in the plans for Cork from the start'),
        point('Stricter rules for storing vaccines', 'Draft of the health ministry', 'Meet the rules before they apply'),
      ],
      goals: [
        goal('Monitor every fridge of the pharmacies', 'Fridges monitored', 'Inspections passed without remarks'),
        goal(
          'Train the staff in Dublin and Galway',
          'People trained',
          'Alarms are answered within ten minutes',
          '',
          'Night shifts learn best on site.',
        ),
        goal(
          'Sign a framework contract for all hospitals',
          '',
          'One order instead of thirty a year',
          'Three quotes are asked for everything',
        ),
        goal('Halve the losses of medicine', 'Losses a year, in thousands', 'About 40 thousand saved a year'),
        goal('Equip the new hospital in Cork', '', 'Monitoring from the day it opens'),
      ],
      actions: [
        action('Install the sensors in Galway', 'Done within one weekend.'),
        action('Connect the third pharmacy to the software'),
        action('Hold the last course in Galway'),
        action('Agree on the service levels with Cormac Delaney'),
        action('Report the losses of the month to the pharmacy'),
        action('Visit the site in Cork'),
        action('Send Niamh Tuohy dates for a visit to our works'),
      ],
      opportunities: [
        deal('Air monitoring of the operating rooms', 'Sensors and alarms for 14 rooms', 'Rooms are free again an hour sooner'),
        deal('Software for all hospitals', 'One licence for every site', 'One report for the inspectors'),
        deal('Cold chain of Galway', '60 sensors, installed', 'No more readings by hand'),
        deal('Sensors for the blood bank', '25 sensors', 'Complete records'),
        deal('Equipment of the hospital in Cork', 'Everything from the first day', 'Planned once, built once'),
      ],
      team: [
        part('Orders and everyday contact'),
        part('Plans the systems'),
        part('Installs and trains', 'On site in Dublin every Tuesday'),
        part('Sponsor: knows Orla Fennessy'),
      ],
      reviews: [
        review(
          'First review. We know the pharmacy, and nobody above it.',
          '',
          'The order of the blood bank went to Nordvane before we heard of it.',
          'Ask for what is planned, not for what is ordered.',
        ),
        review('', '“Good sensors. We did not know you also do software.”'),
        review('First meeting with Cormac Delaney.', '', 'Two deliveries were late.'),
        review('Trial of the software in Dublin.', '“The alarms saved us a whole fridge of vaccines.”'),
        review(
          'The trial became an order, and Ingrid Solberg is our sponsor.',
          '',
          '',
          'One success with numbers opens the next door.',
          'Score, growth and goals qualify it.',
        ),
        review('Orla Fennessy told us about Cork.', '“You are the supplier we call first.”'),
        review('Galway was won.'),
        review('Galway installed within one weekend.', '', 'One course had to be moved.'),
        review(
          'All courses held; 96 of 120 fridges are monitored.',
          '',
          'Three quotes are still asked for every order.',
          'Night shifts learn best on site.',
        ),
        review('The framework contract is being written.', '“We want you in Cork from the first drawing.”'),
        review(''),
      ],
    },
    {
      whyKey: 'Our largest customer, and the name that opens doors in the whole trade.',
      keyBenefits: 'Fewer unplanned stops of the rolling mills, and spare parts on site within four hours.',
      units: ['Dortmund', 'Siegen', 'Head office'],
      stakeholders: [
        person(
          'Dietmar Hollstein',
          'Chief executive officer',
          'Steel with half the emissions',
          'Invite him through Ingrid Solberg',
        ),
        person('Renate Kurzbach', 'Plant director, Dortmund', 'No stop without warning', 'Show her the figures of the month'),
        person(
          'Matthias Ohlendorf',
          'Head of maintenance',
          'Repairs that can be planned',
          'Introduce us to his colleague in Siegen',
        ),
        person('Sabine Trautwein', 'Head of purchasing', 'Fixed prices for three years', 'Bring a proposal for the renewal'),
        person('Jürgen Pahlke', 'Plant director, Siegen', 'Keeping his own workshop busy', 'Ask for a tour of the plant'),
        person('Lena Westrup', 'Shift engineer', 'Fewer false alarms', 'Set the limits with her'),
      ],
      business: [
        fact('Halve the emissions a tonne within five years', 'Sustainability report', 'Measure every furnace'),
        fact('Profit steady at 6% of revenue', 'Half-year report', ''),
        fact('Less downtime in the rolling mills of Dortmund', 'Renate Kurzbach', 'Warn of worn bearings two weeks ahead'),
        fact(
          'Siegen was taken over and keeps its own suppliers for now',
          'Trade press',
          'Prove in Dortmund what Siegen could gain',
        ),
      ],
      swot: [
        point('Long contracts with car makers', 'Annual report', 'Help to deliver on time'),
        point('Old rolling mills that stop often', '130 hours of stops in the year before', 'Monitoring of all bearings'),
        point('Buyers pay more for green steel', 'Orders of two car makers', 'Furnace by furnace, proof of what was saved'),
        point('Cheap steel from abroad', 'Prices of the last two years', 'Lower the cost of maintenance'),
      ],
      goals: [
        goal('Cut unplanned stops in Dortmund', 'Hours of stops a year', 'One hour of stop costs about 18 thousand'),
        goal('Meet the board of Ferrowald', '', 'A decision above purchasing', 'Hollstein has cancelled twice'),
        goal(
          'Win Siegen as a second plant',
          'Revenue of Siegen',
          'The same parts and reports in both plants',
          'Pahlke prefers his own workshop',
        ),
        goal('Monitor all eight furnaces', 'Furnaces monitored', 'Emissions known hour by hour'),
        goal(
          'Put invoices on one account a month',
          '',
          'Sixty invoices less',
          '',
          'Finance to finance goes faster than through purchasing.',
        ),
      ],
      actions: [
        action('Renew the sensors of mill 2'),
        action('Set the alarm limits with the shift engineers', 'Lena Westrup helps.'),
        action('Find a new date with Dietmar Hollstein', 'He cancelled twice.'),
        action('Ask Matthias Ohlendorf to introduce us in Siegen'),
        action('Plan the monitoring of furnaces 4 to 8'),
        action('Send the first monthly invoice'),
        action('Clear up the credit note of last month'),
      ],
      opportunities: [
        deal('Renewal of the service contract', 'Three years at fixed prices', 'Costs that can be planned'),
        deal('Sensors for the plant in Siegen', 'First line as a trial', 'Warnings two weeks ahead'),
        deal('Software for mill 2', 'Monitoring of all bearings', '26 hours of stops less'),
        deal('Calibration in Siegen', 'Yearly calibration', 'One date for all instruments'),
        deal('Emission reports for the furnaces', 'Reports by furnace and hour', 'Proof for buyers of green steel'),
      ],
      team: [
        part('Everyday contact with maintenance'),
        part('Plans the systems'),
        part('Invoices and the renewal'),
        part('Sponsor: to meet Dietmar Hollstein'),
      ],
      reviews: [
        review('The yearly contract runs on.', '', 'Siegen buys from Pulsometrik.'),
        review('', '“Solid work. No surprises.”'),
        review('The goal for the furnaces is agreed.', '', 'The board does not know us.'),
        review('', '“The reports help. We would like fewer false alarms.”'),
        review(
          'Mill 2 has the software. The calibration of Siegen was lost.',
          '',
          'Nobody of us had met Jürgen Pahlke before.',
          'Without Pahlke there is no order from Siegen.',
        ),
        review('', '“Dortmund is happy. Siegen is another story.”'),
        review('Stops in Dortmund are down to 110 hours.', '', 'Invoices were wrong twice.'),
        review(
          'One invoice a month from now on.',
          '“Thank you for the invoices. The price will be the question of the renewal.”',
        ),
        review('Hollstein cancelled again.', '', 'Our contact stays on the level of the plant.'),
        review(
          'Down to 104 hours. Otherwise nothing new.',
          '',
          'For half a year we have been where we are.',
          'Dortmund alone will not make it grow: Siegen or the board must move.',
        ),
      ],
    },
    {
      whyKey: 'Third in revenue, and the strictest customer: what passes there passes everywhere.',
      keyBenefits: 'Validated measurements, and inspections without remarks.',
      units: ['Production', 'Laboratories', 'Head office'],
      stakeholders: [
        person('Beat Amsler', 'Chief executive officer', 'Costs down by a tenth', 'Find someone of ours who knows him'),
        person('Regula Zellweger', 'Head of procurement', 'Half the suppliers, lower prices', 'Listen before we offer anything'),
        person('Urs Kägi', 'Head of production', 'Batches released on time', 'Visit him with Noor Haddad'),
        person(
          'Nadine Frick',
          'Head of quality, new since spring',
          'Complaints closed within days',
          'Bring the list of open complaints',
        ),
        person('Reto Bärlocher', 'Validation engineer', 'Complete papers', 'Ask him what Nordvane promised'),
      ],
      business: [
        fact('Two new medicines on the market next year', 'Half-year report', 'Validate the new line on time'),
        fact('Profit down by a third, a savings programme runs', 'Half-year report', ''),
        fact('Half as many suppliers by the end of the year', 'Regula Zellweger', 'One contract for everything that measures'),
        fact('Our champion, the former head of quality, has retired', 'Reto Bärlocher', 'Win his successor'),
      ],
      swot: [
        point('Research with a full pipeline', 'Four medicines in trials', 'Grow with the new lines'),
        point('Slow release of batches', 'Nine complaints about our calibration papers', 'Papers within two days'),
        point('Orders from other makers', 'Two contracts in talks', 'Validation as a service'),
        point('Prices of medicines are cut', 'Decision of the health ministry', 'Show what monitoring saves'),
      ],
      goals: [
        goal('Find a sponsor of ours for Beat Amsler', '', 'A voice above procurement', 'Nobody of us knows him'),
        goal('Keep the service contract', '', 'No change of supplier in the middle of a validation', 'Nordvane offers 20% less'),
        goal('Close the complaints about papers', 'Open complaints', 'Batches are released two days sooner'),
        goal('Validate the line for the new medicines', '', 'Ready when the approval comes'),
        goal('Win the calibration of the laboratories', 'Laboratories under contract', 'One date a year for all instruments'),
      ],
      actions: [
        action('Ask our board who could speak with Beat Amsler', 'Postponed twice.'),
        action('Compare our renewal with the offer of Nordvane'),
        action('Check the papers of the last year'),
        action('Deliver the missing papers to Nadine Frick'),
        action('Draft a plan for the new line with Urs Kägi'),
        action('Replace the sensor that failed in the cold store'),
        action('Propose a new date to Regula Zellweger'),
      ],
      opportunities: [
        deal('Renewal of the service contract', 'Two years, papers within two days', 'No change in the middle of a validation'),
        deal('Calibration of the laboratories', 'One visit a year', 'One date for all instruments'),
        deal('Sensors for the new warehouse', '180 sensors', 'Complete records'),
        deal('Software for the second line', 'Validated software', 'Release without paper'),
        deal('Monitoring of the laboratories', 'Software for both laboratories', 'One report for inspectors'),
      ],
      team: [part('Everyday contact'), part('Calibration and complaints', 'Covers two other accounts as well')],
      reviews: [
        review('Everything runs. The second line is about to be ordered.'),
        review('', '“You are our best supplier.”'),
        review('The second line was won.', '', 'Calibration papers come late.'),
        review('', '“We like your people. The papers must come sooner.”'),
        review(
          'The head of quality, our champion, will retire.',
          '',
          'Nine complaints are open.',
          'We know the plant, and nobody above it.',
        ),
        review(
          'Nadine Frick leads quality now.',
          '“We are halving our suppliers. Why should you stay?”',
          'Urs Kägi came for ten minutes only.',
        ),
        review(
          'The new warehouse went to Nordvane.',
          '',
          'We learned of the savings programme from the newspaper.',
          'When a champion leaves, meet the successor within a week.',
        ),
        review(
          'Six complaints are still open. Zellweger compares our contract with Nordvane.',
          '',
          'No sponsor, no champion, and a review of contracts is under way.',
          'Revenue still rises: the figures will tell it last.',
        ),
        review('', '', 'Cancelled by Regula Zellweger on the day before.'),
      ],
    },
  ],
};
