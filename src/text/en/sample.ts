// Invented companies and people for trying the add-on out. The same rows, in the same trades, as in Persian.
import { samplePlans } from './samplePlans';

const account = (name: string, industry: string, city: string, country: string) => ({ name, industry, city, country });

export const sample = {
  accounts: [
    account('Ferrowald Steel', 'Metals', 'Dortmund', 'Germany'),
    account('Tarnwick Foods', 'Food', 'Leeds', 'United Kingdom'),
    account('Quillmere Hospitals', 'Health care', 'Dublin', 'Ireland'),
    account('Brackenloft Hotels', 'Hospitality', 'Edinburgh', 'United Kingdom'),
    account('Heliorva Energy', 'Energy', 'Seville', 'Spain'),
    account('Pinhollow Paper', 'Paper', 'Tampere', 'Finland'),
    account('Marrowby Logistics', 'Transport', 'Rotterdam', 'Netherlands'),
    account('Castelune Stores', 'Retail', 'Lyon', 'France'),
    account('Ovenmoor Bakeries', 'Food', 'Birmingham', 'United Kingdom'),
    account('Lumastre Optics', 'Instruments', 'Jena', 'Germany'),
    account('Grauwinkel Machinery', 'Machinery', 'Stuttgart', 'Germany'),
    account('Vellamar Fisheries', 'Fisheries', 'Bergen', 'Norway'),
    account('Corbadoux Drinks', 'Beverages', 'Bordeaux', 'France'),
    account('Stellbruck Construction', 'Construction', 'Vienna', 'Austria'),
    account('Thistlegate Insurance', 'Insurance', 'Glasgow', 'United Kingdom'),
    account('Aquilonda Waterworks', 'Utilities', 'Porto', 'Portugal'),
    account('Bramwolde Ceramics', 'Ceramics', 'Delft', 'Netherlands'),
    account('Nettelbo Furniture', 'Furniture', 'Malmö', 'Sweden'),
    account('Rookspire Security', 'Security', 'Manchester', 'United Kingdom'),
    account('Dolcevetta Fashion', 'Clothing', 'Milan', 'Italy'),
    account('Kestavo Telecom', 'Telecommunications', 'Prague', 'Czechia'),
    account('Ombrellix Pharma', 'Pharmaceuticals', 'Basel', 'Switzerland'),
    account('Yarrowfen Farms', 'Agriculture', 'Norwich', 'United Kingdom'),
    account('Zinnhart Packaging', 'Packaging', 'Linz', 'Austria'),
  ],
  people: ['Mara Lindqvist', 'Tobias Okafor', 'Helen Drury', 'Jonas Pereira', 'Aisha Rahmani', 'Petr Novotny'],
  reasons: [
    'Its name opens doors for us in the whole trade.',
    'Three of its plants still buy elsewhere.',
    'We plan the next product together.',
    'It sends us new customers every year.',
    'It signed for three years and pays on time.',
  ],
  plans: samplePlans,
};
